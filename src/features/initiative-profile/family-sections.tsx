/** The family of an initiative: what it is part of, its parts, the other parts, and ranked lists in which it stands. */
import type { ReactElement } from "react";
import type { InitiativeChunk, InitiativeLink, InitiativePart } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { InitiativeEntry, InitiativeStatus } from "#ui/initiative-entry.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { RankedGroups } from "#ui/ranked-groups.tsx";
import { Section } from "#ui/section.tsx";
import { useInitiativeWords } from "#ui/use-initiative-words.ts";
import { usePaths } from "#ui/use-paths.ts";

/** Parts of a part: a line each, as their own pages tell the rest. */
function PartsOfPart({ parts }: { parts: readonly InitiativeLink[] }): ReactElement | null {
  const paths = usePaths();
  const words = useInitiativeWords();
  if (parts.length === 0) return null;
  return (
    <ul className="dash parts-of-part">
      {parts.map((part) => (
        <li key={part.id}>
          <PageLink to={paths.initiative(part.id)}>
            <LocalText of={part.name} />
          </PageLink>{" "}
          <span className="kind">{words.kindAndDate(part)}</span> <InitiativeStatus status={part.status} />
        </li>
      ))}
    </ul>
  );
}

function Parts({ parts }: { parts: readonly InitiativePart[] }): ReactElement {
  return (
    <ul className="entries">
      {parts.map((part) => (
        <InitiativeEntry key={part.id} initiative={part}>
          <PartsOfPart parts={part.parts} />
        </InitiativeEntry>
      ))}
    </ul>
  );
}

/** Sections only where there is something to show. */
export function FamilySections({ chunk }: { chunk: InitiativeChunk }): ReactElement {
  const { t, plain } = useI18n();
  const { initiative, parts, siblings, ranked, within } = chunk;
  const whole = within.at(-1);
  const count = (number: number): string => t("initiative.entries", { count: number });
  return (
    <>
      {ranked.length > 0 && (
        <Section
          id="ranked"
          title={t("initiative.ranked")}
          note={t("initiative.rankedNote")}
          plate={count(ranked.length)}
        >
          <RankedGroups initiatives={ranked} here={initiative.id} />
        </Section>
      )}
      {parts.length > 0 && (
        <Section id="parts" title={t("initiative.parts")} plate={count(parts.length)}>
          <Parts parts={parts} />
        </Section>
      )}
      {whole !== undefined && siblings.length > 0 && (
        <Section
          id="siblings"
          title={t("initiative.siblings", { whole: plain(whole.name) })}
          plate={count(siblings.length)}
        >
          <ul className="entries">
            {siblings.map((sibling) => (
              <InitiativeEntry key={sibling.id} initiative={sibling} />
            ))}
          </ul>
        </Section>
      )}
    </>
  );
}
