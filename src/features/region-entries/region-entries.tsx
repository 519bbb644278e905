/** The six regions in short: globe, name, countries, and who received the torch in which tour. */
import type { ReactElement } from "react";
import type { EventBrief, RegionBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PlateImage } from "#ui/plate-image.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { toursOfRegion } from "./region-workshops.ts";
import type { TourOfRegion } from "./region-workshops.ts";

/** The side of a globe, in CSS pixels. */
const globeSize = 132;

function TourRow({ tour }: { tour: TourOfRegion }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  const { year, workshop } = tour;
  return (
    <li>
      <span className="region-entry-year">{year}</span>
      {workshop === null ? (
        <span className="none">{t("regionEntries.none")}</span>
      ) : (
        <>
          <TorchDisc order={workshop.torch?.order ?? null} isRecorded={workshop.participants !== null} isSmall />
          <PageLink to={paths.event(workshop.id)}>{words.shortName(workshop)}</PageLink>
        </>
      )}
    </li>
  );
}

interface RegionEntriesProps {
  /** In the order in which they are to stand. */
  readonly regions: readonly RegionBrief[];
  readonly events: readonly EventBrief[];
}

/** Needs the sources of the regions in the page's citation book. */
export function RegionEntries({ regions, events }: RegionEntriesProps): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  return (
    <ul className="region-entries">
      {regions.map((region) => (
        <li key={region.id} className={`region-entry region-${region.id}`}>
          <PlateImage name={`globe-${region.id}`} width={globeSize} height={globeSize} alt="" />
          <div>
            <h3>
              <PageLink to={paths.region(region.id)}>
                <LocalText of={region.name} />
              </PageLink>
            </h3>
            <p>
              {t("regionEntries.counts", { members: region.unMembers, countries: region.countriesAndTerritories })}
              <CiteSource source={region.source} />
            </p>
            <ul className="region-entry-tours">
              {toursOfRegion(region, events).map((tour) => (
                <TourRow key={tour.year} tour={tour} />
              ))}
            </ul>
          </div>
        </li>
      ))}
    </ul>
  );
}
