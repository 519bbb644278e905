/** Nothing fits: says so, and what giving up each choice would bring. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { focusInstead } from "#ui/keep-focus.ts";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import type { Assignment } from "#url/parameters.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import { cleared } from "./chosen-chips.tsx";
import { facetNames } from "./facets.ts";
import { facetParameters, textParameter } from "./parameters.ts";
import type { Explorer } from "./use-explorer.ts";
import { resultCountId } from "./result-count-id.ts";
import type { FacetWords } from "./use-facet-words.ts";

interface Drop {
  readonly key: string;
  readonly what: string;
  readonly brings: number;
  readonly to: Assignment;
}

function useDrops({ state, result }: Explorer, words: FacetWords): readonly Drop[] {
  const { t, format } = useI18n();
  const drops = facetNames.flatMap((name): readonly Drop[] => {
    const values = state.chosen.get(name) ?? [];
    if (values.length === 0) return [];
    const chosen = format.list(values.map((value) => words.value(name, value)));
    const what = t("initiatives.chip", { facet: words.facet(name), value: chosen });
    return [{ key: name, what, brings: result.without.get(name) ?? 0, to: assign(facetParameters[name], []) }];
  });
  if (state.text === "") return drops;
  const what = t("initiatives.chipText", { text: state.text });
  return [{ key: "text", what, brings: result.withoutCondition, to: assign(textParameter, "") }, ...drops];
}

/** Choices that would bring most come first; if no single one would bring anything, there is a way back to all. */
export function EmptyResult({ explorer, words }: { explorer: Explorer; words: FacetWords }): ReactElement {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  const drops = useDrops(explorer, words).toSorted((a, b) => b.brings - a.brings);
  return (
    <div className="empty-result">
      <p>{t("initiatives.empty")}</p>
      <ul className="drops">
        {drops.map(({ key, what, brings, to }) => (
          <li key={key}>
            {brings === 0 ? (
              <span className="none">{t("initiatives.dropNothing", { what })}</span>
            ) : (
              <PageLink to={addressWith([to])} keepsPlace onClick={focusInstead(resultCountId)}>
                {t("initiatives.drop", { what, count: brings })}
              </PageLink>
            )}
          </li>
        ))}
      </ul>
      <p>
        <PageLink className="more" to={addressWith(cleared)} keepsPlace onClick={focusInstead(resultCountId)}>
          {t("initiatives.clear")}
        </PageLink>
      </p>
    </div>
  );
}
