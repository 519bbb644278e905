/**
 * The ground of a plate: sea, graticule, water lines, land, borders. The only importer of react-simple-maps. Paths come
 * projected from the build, so its projection is never used; its `Geographies` is not either (it draws nothing on a server).
 */
import type { ReactElement, ReactNode } from "react";
import { ComposableMap, Geography } from "react-simple-maps/core";
import type { PlateShapes } from "#data/plates.ts";
import type { RegionId } from "#data/records.ts";
import { wholePlate } from "./view.ts";
import type { PlateView } from "./view.ts";

interface PlateBaseProps {
  readonly shapes: PlateShapes;
  /** Wraps a region's land, in a link for instance; it must not be a tab stop. */
  readonly landLink?: ((region: RegionId, land: ReactElement) => ReactElement) | undefined;
  readonly countryLink?: ((alpha2: string, shape: ReactElement) => ReactElement) | undefined;
  /** Lines of the route, in plate units, over the land. */
  readonly children?: ReactNode;
  /** What part is in sight; the whole plate if not given. */
  readonly view?: PlateView;
}

/** How a shape without a country of its own is handed to `Geography`, which reads the path and nothing else. */
const shape = (key: string, d: string) => ({
  type: "Feature" as const,
  rsmKey: key,
  svgPath: d,
  properties: {},
  geometry: { type: "Point" as const, coordinates: [0, 0] },
});

function Outline({ role, d, className }: { role: string; d: string; className: string }): ReactElement {
  return (
    <Geography geography={shape(role, d)} tabIndex={-1} focusable="false" className={className} data-shape={role} />
  );
}

/** `data-*` attributes let `data/shapes-in-page` read the outlines back from a prerendered page. */
export function PlateBase({
  shapes,
  landLink,
  countryLink,
  children,
  view = wholePlate,
}: PlateBaseProps): ReactElement {
  const { id, width, height, grain, land } = shapes;
  const landId = (part: string): string => `${id}-${part}`;
  const drawing = (
    <g transform={`translate(${view.x} ${view.y}) scale(${view.k})`}>
      <g transform={`scale(${1 / grain})`}>
        <defs>
          <g id={landId("all")}>
            {land.map(({ part, d }) => (
              <Geography
                key={part}
                id={landId(part)}
                geography={shape(part, d)}
                tabIndex={-1}
                focusable="false"
                data-land={part}
              />
            ))}
          </g>
        </defs>
        {shapes.sphere === null ? (
          <rect className="plate-sea" width={width * grain} height={height * grain} />
        ) : (
          <Outline role="sphere" d={shapes.sphere} className="plate-sea" />
        )}
        <Outline role="graticule" d={shapes.graticule} className="plate-graticule" />
        <g className="plate-water">
          <use href={`#${landId("all")}`} className="water-far" />
          <use href={`#${landId("all")}`} className="water-mid" />
          <use href={`#${landId("all")}`} className="water-near" />
        </g>
        {land.map(({ part }) => {
          const drawn = <use key={part} href={`#${landId(part)}`} className={`plate-land region-${part}`} />;
          return part === "other" || !landLink ? drawn : landLink(part, drawn);
        })}
        {shapes.countries.map(({ alpha2, d }) => {
          const drawn = (
            <Geography
              key={alpha2}
              geography={shape(alpha2, d)}
              tabIndex={-1}
              focusable="false"
              className="plate-country"
              data-country={alpha2}
            />
          );
          return countryLink ? countryLink(alpha2, drawn) : drawn;
        })}
        <Outline role="inner" d={shapes.innerBorders} className="plate-inner" />
        <Outline role="outer" d={shapes.outerBorders} className="plate-outer" />
      </g>
      {children}
    </g>
  );
  return (
    <ComposableMap
      className="plate-base"
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
      data-map=""
      data-plate={id}
      data-size={`${width} ${height} ${grain}`}
      data-meridians={JSON.stringify(shapes.meridians)}
    >
      {drawing}
    </ComposableMap>
  );
}
