/** The plate of a region with its title above and its key below. */
import { Suspense, useRef } from "react";
import type { ReactElement } from "react";
import type { RegionChunk } from "#data/region-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { PlateWaiting } from "#ui/plate/plate-waiting.tsx";
import { FigureTakeAway } from "#ui/take-away/figure-take-away.tsx";
import { embedPaths } from "#url/embed-paths.ts";
import { RegionLegend } from "./region-legend.tsx";
import { RegionPlate } from "./region-plate.tsx";
import { useMapTable } from "./use-map-table.ts";

interface RegionMapProps {
  readonly chunk: RegionChunk;
  /** "Plate 10". */
  readonly plate: string;
}

/** Proportions of a plate whose own are not known yet. */
const usual = { width: 1280, height: 780 };

/** A boundary of its own: the words of the page do not wait for the drawing. */
export function RegionMap({ chunk, plate }: RegionMapProps): ReactElement {
  const { t, format, plain } = useI18n();
  const { region } = chunk;
  const title = t("regionMap.title", { region: plain(region.name) });
  const map = useRef<HTMLElement>(null);
  const modelOf = useMapTable(chunk, title);
  return (
    <section ref={map} className="region-map" aria-labelledby="map">
      <h2 id="map" className="region-map-title">
        <span className="plate-number">{plate}</span> {title}
      </h2>
      <Suspense fallback={<PlateWaiting {...usual} />}>
        <RegionPlate chunk={chunk} title={title} />
      </Suspense>
      <RegionLegend chunk={chunk} />
      <div className="figure-tools">
        <FigureTakeAway
          title={title}
          fragment="map"
          modelOf={modelOf}
          draw={async () => {
            const parts = [".plate", ".region-legend"].map((part) => map.current?.querySelector(part) ?? null);
            return (await import("#ui/picture/screen-drawing.ts")).drawScreen(parts);
          }}
          embed={embedPaths.regionMap(region.id)}
        />
      </div>
      <p className="region-map-note">
        {t("regionMap.assignment")}
        {region.sources.slice(0, 2).map((source) => (
          <CiteSource key={source} source={source} />
        ))}
        {format.gap}
        {t("regionMap.sameLinks")}
      </p>
    </section>
  );
}
