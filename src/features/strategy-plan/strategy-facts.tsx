/** The strategy in short: what it is for, in force when, approved and launched where. */
import type { ReactElement, ReactNode } from "react";
import type { EventLink } from "#data/briefs.ts";
import type { Conflict } from "#data/records.ts";
import type { StrategyChunk } from "#data/strategy-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { conflictsOf } from "./strategy-parts.ts";

function Fact({ title, children }: { title: string; children: ReactNode }): ReactElement {
  return (
    <div>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Milestone({ date, event }: { date: string; event: EventLink }): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  return (
    <>
      {t("strategy.milestone", { date: format.date(date) })}{" "}
      <PageLink to={paths.event(event.id)}>
        <LocalText of={event.name} />
      </PageLink>
    </>
  );
}

function Disagreement({ conflicts }: { conflicts: readonly Conflict[] }): ReactElement | null {
  const { t } = useI18n();
  if (conflicts.length === 0) return null;
  return (
    <a className="cite-words" href="#disagree">
      {t("strategy.sourcesDiffer")}
    </a>
  );
}

/** A list of facts for the page's head. */
export function StrategyFacts({ chunk }: { chunk: StrategyChunk }): ReactElement {
  const { t, format } = useI18n();
  const { strategy, approved, launched, conflicts } = chunk;
  const { period, vision, mission } = strategy;
  return (
    <dl className="facts strategy-facts">
      <Fact title={t("strategy.period")}>{format.dateRange(period.start, period.end)}</Fact>
      <Fact title={t("strategy.vision")}>
        <LocalText of={vision.label} />
        <CiteSource source={vision.source} /> <Disagreement conflicts={conflictsOf("vision", conflicts)} />
      </Fact>
      <Fact title={t("strategy.mission")}>
        <LocalText of={mission.label} />
        <CiteSource source={mission.source} />
      </Fact>
      <Fact title={t("strategy.approved")}>
        <Milestone date={strategy.approved.date} event={approved} />
        <CiteSource source={strategy.approved.source} />
      </Fact>
      <Fact title={t("strategy.launched")}>
        <Milestone date={strategy.launched.date} event={launched} />
        <CiteSource source={strategy.launched.source} />
      </Fact>
    </dl>
  );
}
