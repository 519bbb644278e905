/** When, where, in which region and tour, by whom: the facts of an event as terms and values. */
import type { ReactElement, ReactNode } from "react";
import type { EventChunk } from "#data/event-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventKindKey } from "#i18n/record-kinds.ts";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import { CiteStatements } from "./cite-statements.tsx";
import { EventWhen } from "./event-when.tsx";
import { EventWhere } from "./event-where.tsx";
import { statementsFor } from "./statements.ts";
import { seriesTitleKey } from "./tour-names.ts";

function Fact({ term, children }: { term: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function RegionFact({ region }: Pick<EventChunk["event"], "region">): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const name = t(regionNameKey(region));
  return (
    <Fact term={t("event.fact.region")}>
      <RegionSwatch region={region} />{" "}
      {region === "global" ? name : <PageLink to={paths.region(region)}>{name}</PageLink>}
    </Fact>
  );
}

function SeriesFact({ event, tour }: Pick<EventChunk, "event" | "tour">): ReactElement {
  const { t } = useI18n();
  const series = t(seriesTitleKey(event.series));
  if (event.torch === null) return <Fact term={t("event.fact.partOf")}>{series}</Fact>;
  return (
    <Fact term={t("event.fact.tour")}>
      {t("event.tourStop", { series, order: event.torch.order, count: tour.length })}
      <CiteStatements statements={statementsFor(event, "tour")} />
    </Fact>
  );
}

/** Opportunities stand here only where a source names them; what we read into the sources has a section of its own. */
function OpportunityFact({ event, themes }: Pick<EventChunk, "event" | "themes">): ReactElement | null {
  const { t } = useI18n();
  const paths = usePaths();
  const named = themes.filter(({ number }) => event.opportunities.includes(number));
  if (named.length === 0) return null;
  return (
    <Fact term={t("event.fact.opportunities", { count: named.length })}>
      <span className="parts is-long">
        {named.map(({ number, label }) => (
          <PageLink key={number} to={paths.theme(number)}>
            {number} <LocalText of={label} />
          </PageLink>
        ))}
      </span>
      <CiteStatements statements={statementsFor(event, "opportunities")} />
    </Fact>
  );
}

/** Terms without a value are left out; days and place are always said. */
export function EventFacts({ chunk }: { chunk: EventChunk }): ReactElement {
  const { t } = useI18n();
  const { event } = chunk;
  return (
    <dl className="facts">
      <Fact term={t("event.fact.when")}>
        <EventWhen event={event} />
      </Fact>
      <Fact term={t("event.fact.where")}>
        <EventWhere event={event} />
      </Fact>
      <RegionFact region={event.region} />
      <Fact term={t("event.fact.kind")}>{t(eventKindKey(event.kind))}</Fact>
      <SeriesFact event={event} tour={chunk.tour} />
      {event.host !== null && (
        <Fact term={t("event.fact.host")}>
          <span lang="en">{event.host}</span>
          <CiteStatements statements={statementsFor(event, "host")} />
        </Fact>
      )}
      {event.organisations.length > 0 && (
        <Fact term={t("event.fact.organisers", { count: event.organisations.length })}>
          <span className="parts" lang="en">
            {event.organisations.map((organisation) => (
              <span key={organisation}>{organisation}</span>
            ))}
          </span>
        </Fact>
      )}
      <OpportunityFact event={event} themes={chunk.themes} />
    </dl>
  );
}
