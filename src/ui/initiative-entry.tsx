/** An initiative in a list: kind and dates, name, whether it took place, what it is, and the sources. */
import type { ReactElement, ReactNode } from "react";
import type { InitiativeBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { initiativeStatusKey } from "#i18n/record-kinds.ts";
import { CiteSource } from "./citation/cite.tsx";
import { LocalText } from "./local-text.tsx";
import { PageLink } from "./page-link.tsx";
import { useInitiativeWords } from "./use-initiative-words.ts";
import { usePaths } from "./use-paths.ts";

/** The status of its own; nothing where the record says no more than that it was. */
export function InitiativeStatus({ status }: Pick<InitiativeBrief, "status">): ReactElement | null {
  const { t } = useI18n();
  return status === null ? null : <span className="badge">{t(initiativeStatusKey(status))}</span>;
}

/** The pointer belongs to one source; of several it is not known which. */
export function InitiativeSources({ sources, pointer }: Pick<InitiativeBrief, "sources" | "pointer">): ReactElement {
  return (
    <>
      {sources.map((source) => (
        <CiteSource key={source} source={source} pointer={sources.length === 1 ? pointer : null} />
      ))}
    </>
  );
}

interface InitiativeEntryProps {
  readonly initiative: Pick<
    InitiativeBrief,
    "id" | "kind" | "dates" | "status" | "name" | "summary" | "sources" | "pointer"
  >;
  readonly children?: ReactNode;
}

/** One item of a `<ul className="entries">` inside a citation provider. `children` stand below the summary. */
export function InitiativeEntry({ initiative, children }: InitiativeEntryProps): ReactElement {
  const words = useInitiativeWords();
  const paths = usePaths();
  const { id, name, summary, status } = initiative;
  return (
    <li>
      <p className="kind">
        {words.kindAndDate(initiative)} <InitiativeStatus status={status} />
      </p>
      <h3>
        <PageLink to={paths.initiative(id)}>
          <LocalText of={name} />
        </PageLink>
      </h3>
      <p>
        <LocalText of={summary} />
        <InitiativeSources {...initiative} />
      </p>
      {children}
    </li>
  );
}
