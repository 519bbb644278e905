/** The opportunities that events of the regions worked on: named by a source, or so by our reading. */
import type { ReactElement } from "react";
import type { ComparedEvent, ComparedOpportunity } from "#data/compare-chunks.ts";
import type { RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventStatusKey } from "#i18n/record-kinds.ts";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { BesideHead, BesideRow } from "./beside-row.tsx";
import { BesideTakeAway } from "./beside-take-away.tsx";

/** So many stand open in a cell; the rest is one step away. */
const openInCell = 4;

function Event({ event }: { event: ComparedEvent }): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  return (
    <li>
      <PageLink to={paths.event(event.id)}>{words.shortName(event)}</PageLink>{" "}
      <span className="beside-date">
        {event.dates.start === null ? words.date(event) : format.date(event.dates.start.slice(0, 4))}
      </span>{" "}
      {event.isNamed && <span className="badge is-named">{t("compare.named")}</span>}{" "}
      {event.status !== "held" && <span className="badge">{t(eventStatusKey(event.status))}</span>}
    </li>
  );
}

function Events({ events }: { events: readonly ComparedEvent[] }): ReactElement {
  const { t } = useI18n();
  // What a source names itself comes first.
  const ordered = [...events.filter(({ isNamed }) => isNamed), ...events.filter(({ isNamed }) => !isNamed)];
  const [open, folded] = [ordered.slice(0, openInCell), ordered.slice(openInCell)];
  const list = (some: readonly ComparedEvent[]): ReactElement => (
    <ul className="beside-links">
      {some.map((event) => (
        <Event key={event.id} event={event} />
      ))}
    </ul>
  );
  if (events.length === 0) return <span className="none">{t("compare.noEvent")}</span>;
  return (
    <>
      {list(open)}
      {folded.length > 0 && (
        <details className="beside-more">
          <summary>{t("compare.more", { count: folded.length })}</summary>
          {list(folded)}
        </details>
      )}
    </>
  );
}

interface OpportunityRowsProps {
  readonly opportunities: readonly ComparedOpportunity[];
  readonly regions: readonly RegionId[];
}

/** Opportunities without an event in any of the regions are named in one sentence. */
export function OpportunityRows({ opportunities, regions }: OpportunityRowsProps): ReactElement {
  const { t, format, plain, series } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  const ofRegions = opportunities.map((one) => ({
    ...one,
    events: one.events.filter(({ region }) => regions.includes(region)),
  }));
  const worked = ofRegions.filter(({ events }) => events.length > 0);
  const untouched = ofRegions.filter(({ events }) => events.length === 0);
  const said = (event: ComparedEvent): string =>
    t(event.isNamed ? "compare.datedNamed" : event.status === "held" ? "compare.dated" : "compare.datedStatus", {
      name: words.shortName(event),
      date: words.date(event),
      status: t(eventStatusKey(event.status)),
    });
  return (
    <div className="beside">
      <BesideTakeAway
        id="opportunities"
        heading={t("compare.opportunitiesTitle")}
        summary={t("compare.opportunitiesNote")}
        rowHead={t("compare.opportunityColumn")}
        regions={regions}
        rowsOf={() =>
          worked.map(({ number, label, events }) => ({
            key: String(number),
            head: { text: plain(label), to: paths.theme(number) },
            cell: (region) =>
              series(events.filter((event) => event.region === region).map(said)) || t("compare.noEvent"),
          }))
        }
      />
      <BesideHead regions={regions} />
      {worked.map(({ number, label, events }) => (
        <BesideRow
          key={number}
          title={
            <PageLink to={paths.theme(number)}>
              <i>{format.number(number)}</i> <LocalText of={label} />
            </PageLink>
          }
          regions={regions}
        >
          {(region) => <Events events={events.filter((event) => event.region === region)} />}
        </BesideRow>
      ))}
      {untouched.length > 0 && (
        <p className="beside-rest">
          {t("compare.untouched", { names: format.list(untouched.map(({ label }) => plain(label))) })}
        </p>
      )}
    </div>
  );
}
