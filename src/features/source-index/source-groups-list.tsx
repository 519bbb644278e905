/** The sources, group by group, with a line of links to the groups. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Batched } from "#ui/batched.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useAddressWith } from "#url/use-parameter.ts";
import type { SourceGroup } from "./source-groups.ts";
import { SourceRow } from "./source-row.tsx";
import { useGroupWords } from "./use-group-words.ts";

/** Links within the page; one group needs none. */
export function GroupLinks({ groups }: { groups: readonly SourceGroup[] }): ReactElement | null {
  const { t } = useI18n();
  const words = useGroupWords();
  const here = useAddressWith()([]);
  if (groups.length < 2) return null;
  return (
    <nav aria-label={t("sources.jump")} className="group-links">
      <ul>
        {groups.map(({ id, head }) => (
          <li key={id}>
            <PageLink to={`${here}#${id}`}>{words(head)}</PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** Each group is hydrated in pieces. */
export function SourceGroups({ groups }: { groups: readonly SourceGroup[] }): ReactElement {
  const { t } = useI18n();
  const words = useGroupWords();
  return (
    <div className="wrap source-groups">
      {groups.map(({ id, head, sources }) => (
        <section key={id} className="source-group" aria-labelledby={id}>
          <header>
            <h2 id={id}>{words(head)}</h2>
            <p>{t("sources.groupCount", { count: sources.length })}</p>
          </header>
          <ul>
            <Batched items={sources} size={20}>
              {(source) => <SourceRow key={source.id} source={source} />}
            </Batched>
          </ul>
        </section>
      ))}
    </div>
  );
}
