/** The numbers of an event, with their sources in the margin. */
import type { ReactElement } from "react";
import type { EventChunk } from "#data/event-chunk.ts";
import type { SourceId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { MarginSources } from "#ui/margin-sources.tsx";
import { Section } from "#ui/section.tsx";
import { BesideFigure } from "./beside-figure.tsx";
import { EventFigures } from "./event-figures.tsx";
import { OtherFigures } from "./other-figures.tsx";

/** The sources of the numbers in the section. */
function sourcesOfFigures({ event, tour }: EventChunk): readonly SourceId[] {
  const { participants, countriesRepresented, experienceYears, numbers } = event;
  const beside = tour.map((stop) => stop.participants);
  const shown = [participants, countriesRepresented, experienceYears, ...beside, ...numbers];
  return [...new Set(shown.flatMap((number) => (number === null ? [] : [number.source])))];
}

function Margin({ sources, isTour }: { sources: readonly SourceId[]; isTour: boolean }): ReactElement {
  const { t } = useI18n();
  return (
    <>
      {sources.length > 0 && <MarginSources sources={sources} />}
      {isTour && <p>{t("event.noSum")}</p>}
    </>
  );
}

/** Milestones and the like, of which no number is on record and none would be expected, say so in one sentence. */
export function FiguresSection({ chunk }: { chunk: EventChunk }): ReactElement {
  const { t } = useI18n();
  const { event } = chunk;
  const { participants, countriesRepresented, experienceYears } = event;
  const isCounted = participants !== null || countriesRepresented !== null || experienceYears !== null;
  const sources = sourcesOfFigures(chunk);
  const isTour = chunk.tour.length > 1;
  const margin = sources.length > 0 || isTour ? <Margin sources={sources} isTour={isTour} /> : undefined;
  const hasFigures = isCounted || event.torch !== null;
  return (
    <Section id="figures" title={t("event.figures")} margin={margin} deferred={false}>
      {hasFigures ? <EventFigures chunk={chunk} /> : <p className="none">{t("event.noFigures")}</p>}
      <BesideFigure chunk={chunk} />
      <OtherFigures chunk={chunk} />
    </Section>
  );
}
