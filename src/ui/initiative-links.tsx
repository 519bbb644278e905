/** Initiatives as links with their kind and dates: for pages that name many and tell none. */
import type { ReactElement } from "react";
import type { InitiativeBrief } from "#data/briefs.ts";
import { LocalText } from "./local-text.tsx";
import { PageLink } from "./page-link.tsx";
import { useInitiativeWords } from "./use-initiative-words.ts";
import { usePaths } from "./use-paths.ts";

export type LinkedInitiative = Pick<InitiativeBrief, "id" | "name" | "kind" | "dates">;

interface InitiativeLinksProps {
  readonly initiatives: readonly LinkedInitiative[];
  /** The kind stands above the list already. */
  readonly kindIsSaid?: boolean;
}

/** In the order given. */
export function InitiativeLinks({ initiatives, kindIsSaid = false }: InitiativeLinksProps): ReactElement {
  const paths = usePaths();
  const words = useInitiativeWords();
  return (
    <ul className="initiative-links">
      {initiatives.map((initiative) => (
        <li key={initiative.id}>
          <PageLink to={paths.initiative(initiative.id)}>
            <LocalText of={initiative.name} />
          </PageLink>
          <span>{kindIsSaid ? words.date(initiative) : words.kindAndDate(initiative)}</span>
        </li>
      ))}
    </ul>
  );
}
