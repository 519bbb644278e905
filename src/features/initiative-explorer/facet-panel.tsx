/** Text and facets as a plain form. On narrow windows the facets fold away behind one native disclosure. */
import type { FormEvent, ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { useHref } from "#url/router.ts";
import { useHydrated } from "#url/use-parameter.ts";
import { FacetGroup } from "./facet-group.tsx";
import { facetNames } from "./facets.ts";
import { isUsual, textParameter } from "./parameters.ts";
import type { Explorer } from "./use-explorer.ts";
import type { FacetWords } from "./use-facet-words.ts";

interface FacetPanelProps {
  readonly explorer: Explorer;
  readonly words: FacetWords;
}

const noCounts: ReadonlyMap<string, number> = new Map();

/** Before any script it asks the server by GET; with script each change is a change of the address. */
export function FacetPanel({ explorer, words }: FacetPanelProps): ReactElement {
  const { t } = useI18n();
  const isHydrated = useHydrated();
  const action = useHref(usePaths().initiatives());
  const { state, index, result } = explorer;
  const set = facetNames.filter((name) => !isUsual(name, state.chosen.get(name) ?? []));
  const handleSubmit = (event: FormEvent): void => {
    if (isHydrated) event.preventDefault();
  };
  return (
    <form
      className="explorer-form"
      method="get"
      action={action}
      role="search"
      aria-label={t("initiatives.form")}
      autoComplete="off"
      onSubmit={handleSubmit}
    >
      <SearchField parameter={textParameter} label={t("initiatives.text")} />
      <details className="facet-panel">
        <summary>{t("initiatives.choose", { count: set.length })}</summary>
        <p className="facet-note">{t("initiatives.countsNote")}</p>
        <div className="facets">
          {facetNames.map((name) => (
            <FacetGroup
              key={name}
              name={name}
              index={index}
              counts={result.counts.get(name) ?? noCounts}
              words={words}
            />
          ))}
        </div>
      </details>
    </form>
  );
}
