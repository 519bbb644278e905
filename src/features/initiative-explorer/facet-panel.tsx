/** Text and facets. On narrow windows the facets fold away behind one native disclosure. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { ShowResults } from "#ui/filter-fold.tsx";
import { FilterForm } from "#ui/filter-form.tsx";
import { SearchField } from "#ui/search-field.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { FacetGroup } from "./facet-group.tsx";
import { facetNames } from "./facets.ts";
import { isUsual, textParameter } from "./parameters.ts";
import { resultCountId } from "./result-count-id.ts";
import type { Explorer } from "./use-explorer.ts";
import type { FacetWords } from "./use-facet-words.ts";

interface FacetPanelProps {
  readonly explorer: Explorer;
  readonly words: FacetWords;
}

const noCounts: ReadonlyMap<string, number> = new Map();

/** The form of the explorer. */
export function FacetPanel({ explorer, words }: FacetPanelProps): ReactElement {
  const { t } = useI18n();
  const { state, index, result } = explorer;
  const set = facetNames.filter((name) => !isUsual(name, state.chosen.get(name) ?? []));
  return (
    <FilterForm to={usePaths().initiatives()} className="explorer-form" label={t("initiatives.form")}>
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
        <ShowResults found={explorer.found.length} resultId={resultCountId} />
      </details>
    </FilterForm>
  );
}
