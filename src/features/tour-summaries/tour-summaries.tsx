/** The three tours in short: the year, the question, a small map, the stops in order, and the total a source states. */
import type { ReactElement } from "react";
import type { EventBrief, RegionBrief } from "#data/briefs.ts";
import type { IndexChunk, TourTotals } from "#data/index-chunk.ts";
import type { Series } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useCitations } from "#ui/citation/citation-context.ts";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { PlateImage } from "#ui/plate-image.tsx";
import { Section } from "#ui/section.tsx";
import { seriesNameKey } from "#ui/series-names.ts";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { useCitedText } from "#ui/use-cited-text.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { stopsOf, regionsWithoutStop } from "./tour-stops.ts";

/** The three tours of the process, with the address value and the year that names each. */
const tours = [
  { series: "2017-discussion", year: "2017" },
  { series: "2018-ideas", year: "2018" },
  { series: "2019-strategy", year: "2019" },
] as const satisfies readonly { readonly series: Series; readonly year: string }[];

function Stop({ event }: { event: EventBrief }): ReactElement {
  const { t, format } = useI18n();
  const words = useEventWords();
  const number = event.participants;
  return (
    <li>
      <TorchDisc isSmall order={event.torch?.order ?? null} isRecorded={number !== null} />
      <PageLink to={usePaths().event(event.id)}>{words.shortName(event)}</PageLink>
      <span className="tour-date">{words.date(event, { year: false })}</span>
      <span className="tour-people">
        {number === null ? (
          <NotRecorded />
        ) : (
          <>
            {format.number(number.value)} <span className="vh">{t("what.people")}</span>
            <CiteNumber number={number} counts={t("what.peopleAt", { event: words.shortName(event) })} />
          </>
        )}
      </span>
    </li>
  );
}

function Total({ totals }: { totals: TourTotals | undefined }): ReactElement {
  const { t } = useI18n();
  const citedText = useCitedText();
  const people = totals?.participants ?? null;
  const countries = totals?.countries ?? null;
  const { book } = useCitations();
  if (people === null && countries === null) return <p className="tour-total none">{t("tours.noTotal")}</p>;
  const { source } = people ?? countries ?? {};
  return (
    <p className="tour-total">
      {people !== null && (
        <>
          <b>{t("tours.librarians", { number: citedText(people) })}</b>
          <CiteNumber number={people} counts={t("tours.totalCounts")} conflicts={totals?.conflicts ?? []} />{" "}
        </>
      )}
      {countries !== null && (
        <>
          <b>{t("tours.fromCountries", { number: citedText(countries) })}</b>
          <CiteNumber number={countries} counts={t("tours.totalCounts")} />
        </>
      )}
      {source !== undefined && t("tours.countedBy", { publisher: book.source(source).publisher })}
    </p>
  );
}

/** Regions where no workshop was found stand in the list, not out of it. */
export function TourSummaries({ index }: { index: IndexChunk }): ReactElement {
  const { t, format, plain } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  return (
    <Section id="tours" title={t("tours.title")} plate={t("tours.plate")} note={t("tours.note")}>
      <div className="tours">
        {tours.map(({ series, year }) => {
          const stops = stopsOf(index.events, series);
          const missing: readonly RegionBrief[] = regionsWithoutStop(index.regions, stops);
          return (
            <article key={year} className="tour">
              <h3>
                <PageLink to={paths.homeTour(year)}>
                  <span className="view-words">
                    <span className="tour-year">{year}</span> {t(seriesNameKey(series))}
                  </span>
                </PageLink>
              </h3>
              <p className="tour-question">{t(`tours.question.${year}`)}</p>
              <PlateImage
                name={`tour-${year}`}
                width={400}
                height={186}
                alt={t("tours.mapAlt", { year, stops: format.list(stops.map((stop) => words.shortName(stop))) })}
              />
              <ol className="tour-stops">
                {stops.map((stop) => (
                  <Stop key={stop.id} event={stop} />
                ))}
                {missing.map((region) => (
                  <li key={region.id} className="is-absent">
                    <TorchDisc isSmall order={null} isRecorded={false} />
                    <PageLink to={paths.region(region.id)}>{plain(region.name)}</PageLink>
                    <span className="tour-absent">{t("tours.none")}</span>
                  </li>
                ))}
              </ol>
              <Total totals={index.tours.find((tour) => tour.series === series)} />
            </article>
          );
        })}
      </div>
    </Section>
  );
}
