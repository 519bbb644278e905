/** The tours of the torch through the regions: a row a tour, in each cell the stop and its days. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { RegionId, Series } from "#data/records.ts";
import { tourSeries } from "#domain/tour.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventStatusKey } from "#i18n/record-kinds.ts";
import { PageLink } from "#ui/page-link.tsx";
import { seriesNameKey } from "#ui/series-names.ts";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { BesideHead, BesideRow } from "./beside-row.tsx";
import { BesideTakeAway } from "./beside-take-away.tsx";
import { useMeasureWords } from "./use-measure-words.ts";

function Stop({ stop }: { stop: EventBrief }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  return (
    <span className="beside-stop">
      <TorchDisc
        order={stop.torch?.order ?? null}
        isRecorded={stop.participants !== null}
        isLater={stop.series === "successor"}
        isSmall
      />
      <span>
        <PageLink to={paths.event(stop.id)}>{words.shortName(stop)}</PageLink>{" "}
        {stop.status !== "held" && <span className="badge">{t(eventStatusKey(stop.status))}</span>}
        <span className="beside-date">{words.date(stop)}</span>
        <span className="vh">{t("compare.stopOrder", { order: stop.torch?.order ?? 0 })}</span>
      </span>
    </span>
  );
}

interface TourRowsProps {
  readonly stops: readonly EventBrief[];
  readonly regions: readonly RegionId[];
}

/** "No workshop found" where a tour did not come. */
export function TourRows({ stops, regions }: TourRowsProps): ReactElement {
  const { t, series: listed } = useI18n();
  const words = useMeasureWords();
  const events = useEventWords();
  const ofTour = (series: Series, region: RegionId): readonly EventBrief[] =>
    stops.filter((stop) => stop.region === region && stop.series === series);
  const said = (stop: EventBrief): string =>
    t(stop.status === "held" ? "compare.dated" : "compare.datedStatus", {
      name: events.shortName(stop),
      date: events.date(stop),
      status: t(eventStatusKey(stop.status)),
    });
  const titleOf = (series: Series): string =>
    t("compare.tourTitle", { tour: words.tour(series), name: t(seriesNameKey(series)) });
  return (
    <div className="beside">
      <BesideTakeAway
        id="tours"
        heading={t("compare.toursTitle")}
        summary={t("compare.toursSummary", { count: regions.length })}
        rowHead={t("compare.tourColumn")}
        regions={regions}
        rowsOf={() =>
          tourSeries.map((series) => ({
            key: series,
            head: { text: titleOf(series), to: null },
            cell: (region) => listed(ofTour(series, region).map(said)) || t("compare.noWorkshop"),
          }))
        }
      />
      <BesideHead regions={regions} />
      {tourSeries.map((series) => (
        <BesideRow key={series} title={titleOf(series)} regions={regions}>
          {(region) => {
            const own = ofTour(series, region);
            if (own.length === 0) return <span className="none">{t("compare.noWorkshop")}</span>;
            return own.map((stop) => <Stop key={stop.id} stop={stop} />);
          }}
        </BesideRow>
      ))}
    </div>
  );
}
