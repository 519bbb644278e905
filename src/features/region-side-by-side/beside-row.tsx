/** A row with a cell for each region: columns where there is room, cells one below the other on a phone. */
import type { ReactElement, ReactNode } from "react";
import type { RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { RegionSwatch } from "#ui/region-swatch.tsx";

interface BesideRowProps {
  readonly title: ReactNode;
  /** Beneath the title: what may be compared. */
  readonly note?: ReactNode;
  readonly regions: readonly RegionId[];
  readonly children: (region: RegionId) => ReactNode;
}

/** Every cell says its region; in columns the head says it for the eye. */
export function BesideRow({ title, note, regions, children }: BesideRowProps): ReactElement {
  const { t } = useI18n();
  return (
    <section className="beside-row">
      <h3>{title}</h3>
      {note !== undefined && note !== null && <p className="beside-note">{note}</p>}
      <ul className={`beside-cells is-${regions.length}`}>
        {regions.map((region) => (
          <li key={region} className={`region-${region}`}>
            <span className="beside-region">
              <RegionSwatch region={region} /> {t(regionNameKey(region))}
            </span>
            {children(region)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Names above the columns of a section; the cells repeat them for those who hear the page. */
export function BesideHead({ regions }: Pick<BesideRowProps, "regions">): ReactElement {
  const { t } = useI18n();
  return (
    <div className={`beside-cells beside-head is-${regions.length}`} aria-hidden="true">
      {regions.map((region) => (
        <span key={region} className={`region-${region}`}>
          <RegionSwatch region={region} /> {t(regionNameKey(region))}
        </span>
      ))}
    </div>
  );
}
