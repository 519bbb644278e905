/** The stops as a list: the same facts as the map, in words. One row a series, one column a stop. */
import type { ReactElement } from "react";
import type { CitedNumber, Conflict, Series } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { seriesNameKey } from "#ui/series-names.ts";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import type { TourStop, TourView } from "./tour-view.ts";

interface StopFigureProps {
  readonly text: string;
  readonly number: CitedNumber | null;
  readonly counts: string;
  readonly conflicts: readonly Conflict[];
}
function StopFigure({ text, number, counts, conflicts }: StopFigureProps): ReactElement {
  return (
    <span className={number === null ? "none" : undefined}>
      {text}
      {number !== null && <CiteNumber number={number} counts={counts} conflicts={conflicts} />}
    </span>
  );
}

interface TrackStopProps {
  readonly stop: TourStop;
  readonly isBrief: boolean;
  readonly conflicts: readonly Conflict[];
}
function TrackStop({ stop: { event, mark, isCurrent, isAhead }, isBrief, conflicts }: TrackStopProps): ReactElement {
  const { t } = useI18n();
  const words = useEventWords();
  const about = (field: string): readonly Conflict[] =>
    conflicts.filter((conflict) => conflict.subject === event.id && conflict.field === field);
  return (
    <li
      className={isCurrent ? "is-current" : isAhead ? "is-ahead" : undefined}
      aria-current={isCurrent ? "step" : undefined}
    >
      <PageLink to={usePaths().event(event.id)}>
        <TorchDisc order={mark.order} isRecorded={event.participants !== null} isLater={event.series === "successor"} />
        <b>{words.shortName(event)}</b>
      </PageLink>
      {!isBrief && (
        <span className="track-region">
          <RegionSwatch region={event.region} />
          {t(regionNameKey(event.region))}
        </span>
      )}
      <span>{words.date(event, { year: false })}</span>
      {!isBrief && (
        <>
          <StopFigure
            text={words.people(event.participants)}
            number={event.participants}
            counts={t("what.peopleAt", { event: words.shortName(event) })}
            conflicts={about("participants")}
          />
          {event.countriesRepresented !== null && (
            <StopFigure
              text={words.countries(event.countriesRepresented)}
              number={event.countriesRepresented}
              counts={t("what.countriesAt", { event: words.shortName(event) })}
              conflicts={about("countriesRepresented")}
            />
          )}
        </>
      )}
    </li>
  );
}

/** With all tours shown the rows are brief: the tours have their own sections further down. */
export function TourTrack({ tour, conflicts }: { tour: TourView; conflicts: readonly Conflict[] }): ReactElement {
  const { t } = useI18n();
  const year = (series: Series, stops: readonly TourStop[]): string =>
    series === "successor" ? t("track.later") : (stops[0]?.event.dates.start?.slice(0, 4) ?? "");
  return (
    <div className={tour.tour === "all" ? "tracks is-brief" : "tracks"}>
      {tour.groups.map(({ series, stops }) => (
        <section
          key={series}
          aria-label={t("track.groupLabel", { year: year(series, stops), name: t(seriesNameKey(series)) })}
        >
          {tour.groups.length > 1 && (
            <p className="track-head">
              <b>{year(series, stops)}</b> {t(seriesNameKey(series))}
            </p>
          )}
          <ol className={`track series-${series}`}>
            {stops.map((stop) => (
              <TrackStop key={stop.event.id} stop={stop} isBrief={tour.tour === "all"} conflicts={conflicts} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
