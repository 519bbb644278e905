/** Places that are no events: small states as dots, centres as squares. Both lead to their country. */
import type { ReactElement } from "react";
import type { CentreMark, IslandMark } from "#data/plates.ts";
import type { Centre } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { centreKindKey } from "#i18n/record-kinds.ts";
import { MarkLink } from "#ui/plate/mark-link.tsx";
import { Placed } from "#ui/plate/placed.tsx";
import type { PlateSize, PlateView } from "#ui/plate/view.ts";
import { usePaths } from "#ui/use-paths.ts";
import { centreMark, countryMark } from "./marked-records.ts";

/** Radius of a target of 24 px. */
const reach = 12;
const inPlace = { dx: 0, dy: 0 };

interface OnPlate {
  readonly view: PlateView;
  readonly size: PlateSize;
}

/** A state without a shape at this scale. */
export function IslandDot({ island, view, size }: OnPlate & { readonly island: IslandMark }): ReactElement {
  const { countryName } = useI18n();
  const paths = usePaths();
  const { alpha2, label } = island;
  const name = countryName(alpha2);
  return (
    <MarkLink to={paths.country(alpha2)} mark={countryMark(alpha2)} label={name} className="island">
      <Placed spot={{ ...island, wide: inPlace, narrow: inPlace }} view={view} size={size}>
        <circle className="reach" r={reach} />
        <circle className="island-dot" />
        {label !== null && (
          <text className="island-name" textAnchor={label.anchor} x={label.dx} y={label.dy}>
            {name}
          </text>
        )}
      </Placed>
    </MarkLink>
  );
}

interface CentreSquareProps extends OnPlate {
  readonly mark: CentreMark;
  readonly centre: Centre;
}

/** A centre or office; the city is written where no other mark carries it. */
export function CentreSquare({ mark, centre, view, size }: CentreSquareProps): ReactElement {
  const { t, plain } = useI18n();
  const paths = usePaths();
  const kind = t(centreKindKey(centre.kind));
  const spoken = t("regionMap.centreSpoken", { name: plain(centre.name), kind, city: centre.city });
  return (
    <MarkLink to={paths.country(centre.country)} mark={centreMark(centre.id)} label={spoken} className="centre">
      <Placed spot={mark} view={view} size={size}>
        <circle className="reach" r={reach} />
        <rect className="centre-square" x="-3.5" y="-3.5" width="7" height="7" />
        {mark.label !== null && (
          <text className="dot-label" textAnchor={mark.label.anchor} x={mark.label.dx} y={mark.label.dy}>
            {centre.city}
          </text>
        )}
      </Placed>
    </MarkLink>
  );
}
