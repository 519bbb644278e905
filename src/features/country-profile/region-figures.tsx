/** The region a country stands in: its workshops tour by tour, and how many countries it counts. */
import type { ReactElement } from "react";
import type { EventBrief, RegionBrief } from "#data/briefs.ts";
import type { CountryChunk } from "#data/country-chunks.ts";
import { tourSeries } from "#domain/tour.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { CiteNumber, CiteSource } from "#ui/citation/cite.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

const tourNames = {
  "2017-discussion": "country.tour2017",
  "2018-ideas": "country.tour2018",
  "2019-strategy": "country.tour2019",
  successor: "country.tourLater",
} as const satisfies Record<(typeof tourSeries)[number], MessageKey>;

function Stop({ stop, isLater }: { stop: EventBrief; isLater: boolean }): ReactElement {
  const { t } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  const { participants, countriesRepresented } = stop;
  return (
    <>
      <span className="tour-stop">
        <TorchDisc order={stop.torch?.order ?? null} isRecorded={participants !== null} isLater={isLater} isSmall />
        <PageLink to={paths.event(stop.id)}>{words.shortName(stop)}</PageLink>
      </span>
      <span>{words.date(stop)}</span>
      <span className={participants === null ? "none" : undefined}>
        {words.people(participants)}
        {participants !== null && (
          <CiteNumber number={participants} counts={t("count.people", { count: participants.value })} />
        )}
      </span>
      <span className={countriesRepresented === null ? "none" : undefined}>
        {words.countries(countriesRepresented)}
        {countriesRepresented !== null && (
          <CiteNumber
            number={countriesRepresented}
            counts={t("count.countries", { count: countriesRepresented.value })}
          />
        )}
      </span>
    </>
  );
}

/** Tours without a workshop say so. Stands inside a citation provider. */
export function RegionTours({ region, stops }: { region: RegionBrief; stops: CountryChunk["stops"] }): ReactElement {
  const { t } = useI18n();
  return (
    <ol className="region-tours">
      {tourSeries.map((series) => {
        const stop = stops.find((event) => event.id === region.workshops[series]);
        return (
          <li key={series}>
            <span className="tour-name">{t(tourNames[series])}</span>
            {stop === undefined ? (
              <span className="none">{t("country.noWorkshop")}</span>
            ) : (
              <Stop stop={stop} isLater={series === "successor"} />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** How many countries the region counts, by our own assignment. */
export function RegionExtent({ region }: { region: RegionBrief }): ReactElement {
  const { t, format } = useI18n();
  const entries = [
    { count: region.unMembers, text: t("country.regionMembers", { count: region.unMembers }) },
    {
      count: region.countriesAndTerritories,
      text: t("country.regionEntries", { count: region.countriesAndTerritories }),
    },
  ];
  return (
    <dl className="figures">
      {entries.map(({ count, text }) => (
        <div key={text} className="figure-entry">
          <dt>{text}</dt>
          <dd className="figure-value">
            <span className="figure-number">{format.number(count)}</span>
            <CiteSource source={region.source} />
          </dd>
        </div>
      ))}
    </dl>
  );
}
