/** The sections of an initiative's page, in reading order; each only where there is something to say. */
import type { ReactElement } from "react";
import type { InitiativeChunk } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Section } from "#ui/section.tsx";
import { SourceList } from "#ui/source-list.tsx";
import { Classification } from "./classification.tsx";
import { Doubts } from "./doubts.tsx";
import { FamilySections } from "./family-sections.tsx";
import { FiguresSection } from "./figures-section.tsx";
import { Gatherings } from "./gatherings.tsx";
import { RelatedSection } from "./related-section.tsx";

/** Where in the sources it stands, and what the record notes about itself. */
function RecordNotes({ initiative }: Pick<InitiativeChunk, "initiative">): ReactElement {
  const { t } = useI18n();
  const { pointer, note } = initiative;
  return (
    <dl className="facts record-notes">
      <div>
        <dt>{t("initiative.where")}</dt>
        <dd lang="en">{pointer}</dd>
      </div>
      {note !== null && (
        <div>
          <dt>{t("initiative.note")}</dt>
          <dd lang="en">{note}</dd>
        </div>
      )}
    </dl>
  );
}

/** Inside a citation provider; the sources come last. */
export function InitiativeSections({
  chunk,
  sourceCount,
}: {
  chunk: InitiativeChunk;
  sourceCount: number;
}): ReactElement {
  const { t, format } = useI18n();
  const { events, toldBeside, sameEvents } = chunk;
  return (
    <>
      <FiguresSection chunk={chunk} />
      {events.length > 0 && (
        <Section
          id="events"
          title={t("initiative.events")}
          plate={t("initiative.eventCount", { count: events.length })}
        >
          <Gatherings events={events} />
        </Section>
      )}
      <FamilySections chunk={chunk} />
      <RelatedSection
        id="beside"
        title={t("initiative.toldBeside")}
        note={t("initiative.toldBesideNote")}
        initiatives={toldBeside}
      />
      <RelatedSection
        id="same-events"
        title={t("initiative.sameEvents")}
        note={t("initiative.sameEventsNote")}
        initiatives={sameEvents}
      />
      <Classification chunk={chunk} />
      <Doubts chunk={chunk} />
      <Section id="sources" title={t("sources.ofPage")} plate={format.number(sourceCount)}>
        <RecordNotes initiative={chunk.initiative} />
        <SourceList />
      </Section>
    </>
  );
}
