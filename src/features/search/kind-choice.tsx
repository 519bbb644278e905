/** Which kind of results is listed, with how many there are of each. */
import type { ReactElement } from "react";
import type { SearchKind } from "#data/search-index.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import { kindNameKey } from "./kind-names.ts";
import { soughtKind } from "./parameters.ts";
import type { Answer } from "./use-answer.ts";

/** A choice is a step back and forth in the history. */
export function KindChoice({ answer, chosen }: { answer: Answer; chosen: SearchKind | "all" }): ReactElement {
  const { t, format } = useI18n();
  const addressWith = useAddressWith();
  const choices: readonly { readonly kind: SearchKind | "all"; readonly name: string; readonly count: number }[] = [
    { kind: "all", name: t("search.everyKind"), count: answer.count },
    ...answer.groups.map(({ kind, hits }) => ({ kind, name: t(kindNameKey(kind)), count: hits.length })),
  ];
  return (
    <nav className="kind-choice" aria-label={t("search.kinds")}>
      <ul>
        {choices.map(({ kind, name, count }) => (
          <li key={kind}>
            <PageLink
              to={addressWith([assign(soughtKind, kind)])}
              keepsPlace
              aria-current={kind === chosen ? "true" : undefined}
            >
              {name} <span className="search-count">{format.number(count)}</span>
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
