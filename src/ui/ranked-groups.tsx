/** Initiatives that a source prints as ranked lists, in those lists: each group in its own order, with the ground of every rank. */
import type { ReactElement } from "react";
import type { InitiativeBrief } from "#data/briefs.ts";
import { rankedGroups } from "#domain/ranked-groups.ts";
import type { RankedGroup } from "#domain/ranked-groups.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { CiteSource } from "./citation/cite.tsx";
import { LocalText } from "./local-text.tsx";
import { PageLink } from "./page-link.tsx";
import { usePaths } from "./use-paths.ts";

const groupNames = {
  communities: "rankGroup.communities",
  professionals: "rankGroup.professionals",
  "global-agenda": "rankGroup.globalAgenda",
} as const satisfies Record<RankedGroup["group"], MessageKey>;

interface RankedGroupsProps {
  /** Those without a rank are passed over. */
  readonly initiatives: readonly Pick<InitiativeBrief, "id" | "name" | "rank" | "sources">[];
  /** The initiative the page is about; null on other pages. */
  readonly here: string | null;
}

/** Nothing where nothing is ranked. Stands inside a citation provider. */
export function RankedGroups({ initiatives, here }: RankedGroupsProps): ReactElement | null {
  const { t } = useI18n();
  const paths = usePaths();
  const groups = rankedGroups(initiatives);
  if (groups.length === 0) return null;
  return (
    <div className="ranked-groups">
      {groups.map(({ group, members }) => (
        <section key={group}>
          <h3>{t(groupNames[group])}</h3>
          <ol>
            {members.map(({ id, name, rank, sources }) => (
              <li key={id} value={rank.position} className={id === here ? "is-here" : undefined}>
                <span className="rank-position" aria-hidden="true">
                  {rank.position}
                </span>
                <div>
                  <PageLink to={paths.initiative(id)} aria-current={id === here ? "page" : undefined}>
                    <LocalText of={name} />
                  </PageLink>
                  {sources.map((source) => (
                    <CiteSource key={source} source={source} />
                  ))}
                  <span className="rank-basis" lang="en">
                    {rank.basis}
                  </span>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
