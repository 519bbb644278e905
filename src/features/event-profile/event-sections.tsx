/** The sections of an event page, each only where there is something to say. */
import type { ReactElement } from "react";
import type { EventChunk } from "#data/event-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { GapList } from "#ui/gap-list.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { EventConflicts } from "./event-conflicts.tsx";
import { EventInitiatives } from "./event-initiatives.tsx";
import { EventStatements } from "./event-statements.tsx";
import { EventStory } from "./event-story.tsx";
import { EventThemes } from "./event-themes.tsx";
import { FiguresSection } from "./figures-section.tsx";
import { SamePlace } from "./same-place.tsx";
import { TorchNeighbours } from "./torch-neighbours.tsx";

/** The record of the event itself: what happened, with whom, and where sources disagree. */
function Record({ chunk }: { chunk: EventChunk }): ReactElement {
  const { t } = useI18n();
  const { event, conflicts, gaps } = chunk;
  return (
    <>
      <FiguresSection chunk={chunk} />
      <Section id="story" title={t(event.status === "held" ? "event.story" : "event.storyPlanned")}>
        <EventStory event={event} />
      </Section>
      {event.torch !== null && (
        <Section id="torch" title={t("event.torch")}>
          <TorchNeighbours chunk={chunk} />
        </Section>
      )}
      {conflicts.length > 0 && (
        <Section
          id="disagree"
          title={t("event.disagree")}
          plate={t("event.disagreeCount", { count: conflicts.length })}
          margin={<p>{t("event.disagreeNote")}</p>}
        >
          <EventConflicts conflicts={conflicts} />
        </Section>
      )}
      {gaps.length > 0 && (
        <Section id="gaps" title={t("event.gaps")}>
          <GapList gaps={gaps} />
        </Section>
      )}
    </>
  );
}

/** What belongs to it: themes, initiatives, the sources in detail. */
function Connections({ chunk }: { chunk: EventChunk }): ReactElement {
  const { t } = useI18n();
  const { event, initiatives, samePlace } = chunk;
  return (
    <>
      {event.themes.length > 0 && (
        <Section id="themes" title={t("event.themes")}>
          <EventThemes chunk={chunk} />
        </Section>
      )}
      {initiatives.length > 0 && (
        <Section
          id="initiatives"
          title={t("event.initiatives")}
          plate={t("event.initiativesCount", { count: initiatives.length })}
        >
          <EventInitiatives initiatives={initiatives} />
        </Section>
      )}
      {samePlace.length > 0 && (
        <Section id="same-place" title={t("event.samePlace", { city: event.place.city ?? "" })}>
          <SamePlace events={samePlace} />
        </Section>
      )}
      {event.statements.length > 0 && (
        <Section id="statements" title={t("event.statements")} note={t("event.statementsNote")}>
          <EventStatements statements={event.statements} />
        </Section>
      )}
    </>
  );
}

/** In reading order, the sources last. */
export function EventSections({ chunk, sourceCount }: { chunk: EventChunk; sourceCount: number }): ReactElement {
  const { t, format } = useI18n();
  return (
    <>
      <Record chunk={chunk} />
      <Connections chunk={chunk} />
      <Section id="sources" title={t("sources.ofPage")} plate={format.number(sourceCount)}>
        <SourceList />
      </Section>
    </>
  );
}
