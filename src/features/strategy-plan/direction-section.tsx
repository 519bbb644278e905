/** One of the four directions: its key initiatives, and the initiatives of the record that carry it. */
import type { ReactElement } from "react";
import type { Strategy } from "#data/records.ts";
import type { StrategyChunk } from "#data/strategy-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { Section } from "#ui/section.tsx";
import { CarryingInitiatives } from "./carrying-initiatives.tsx";
import { KeyInitiative } from "./key-initiative.tsx";
import { conflictsOf, gapsOf } from "./strategy-parts.ts";

interface DirectionSectionProps {
  readonly chunk: StrategyChunk;
  readonly direction: Strategy["directions"][number];
}

/** A section of the page. */
export function DirectionSection({ chunk, direction }: DirectionSectionProps): ReactElement {
  const { t, plain } = useI18n();
  const { strategy, directions, carriers, themes, conflicts, gaps } = chunk;
  const { code, name, source } = direction;
  const differs = conflictsOf(code, conflicts).length > 0;
  return (
    <Section
      id={`direction-${code}`}
      title={plain(name)}
      plate={t("strategy.directionOf", { code, count: strategy.directions.length })}
      deferred={code !== "1"}
      note={
        <>
          {t("strategy.directionNamed")}
          <CiteSource source={source} />{" "}
          {differs && (
            <a className="cite-words" href="#disagree">
              {t("strategy.sourcesDiffer")}
            </a>
          )}
        </>
      }
    >
      <ol className="key-initiatives">
        {strategy.initiatives
          .filter((initiative) => initiative.direction === code)
          .map((initiative) => (
            <KeyInitiative
              key={initiative.code}
              initiative={initiative}
              carriers={carriers.find((candidate) => candidate.code === initiative.code)}
              themes={themes}
              conflicts={conflictsOf(initiative.code, conflicts)}
              gaps={gapsOf(initiative.code, gaps)}
            />
          ))}
      </ol>
      <CarryingInitiatives initiatives={directions.find((group) => group.direction === code)?.initiatives ?? []} />
    </Section>
  );
}
