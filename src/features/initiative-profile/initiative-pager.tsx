/** The initiatives before and after in the order of the explorer. */
import type { ReactElement } from "react";
import type { InitiativeChunk, InitiativeLink } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useInitiativeWords } from "#ui/use-initiative-words.ts";
import { usePaths } from "#ui/use-paths.ts";

interface StepProps {
  readonly initiative: InitiativeLink;
  readonly way: string;
  readonly rel: "prev" | "next";
}

function Step({ initiative, way, rel }: StepProps): ReactElement {
  const words = useInitiativeWords();
  const paths = usePaths();
  return (
    <PageLink className={rel === "next" ? "is-next" : undefined} to={paths.initiative(initiative.id)} rel={rel}>
      <span>{way}</span>
      <b>
        <LocalText of={initiative.name} />
      </b>
      <span>{words.kindAndDate(initiative)}</span>
    </PageLink>
  );
}

/** Two links; one at either end. */
export function InitiativePager({ chunk }: { chunk: Pick<InitiativeChunk, "previous" | "next"> }): ReactElement {
  const { t } = useI18n();
  const { previous, next } = chunk;
  return (
    <nav className="pager wrap" aria-label={t("initiative.pager")}>
      {previous !== null && <Step initiative={previous} way={t("initiative.previous")} rel="prev" />}
      {next !== null && <Step initiative={next} way={t("initiative.next")} rel="next" />}
    </nav>
  );
}
