/** What is chosen, each as a link that gives it up. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { focusInstead, focusNeighbour } from "#ui/keep-focus.ts";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import type { Assignment } from "#url/parameters.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import { facetNames } from "./facets.ts";
import type { FacetName } from "./facets.ts";
import { facetParameters, isUsual, shownParameter, textParameter } from "./parameters.ts";
import type { ExplorerState } from "./parameters.ts";
import { resultCountId } from "./result-count-id.ts";
import type { FacetWords } from "./use-facet-words.ts";

/** Gives up every choice and the text; view and order stay. */
export const cleared: readonly Assignment[] = [
  ...facetNames.map((name) => ({ name: facetParameters[name].name, text: null })),
  { name: textParameter.name, text: null },
  { name: shownParameter.name, text: null },
];

interface Chip {
  readonly key: string;
  readonly label: string;
  readonly without: Assignment;
}

function useChips({ chosen, text }: ExplorerState, words: FacetWords): readonly Chip[] {
  const { t, format } = useI18n();
  const label = (name: FacetName, value: string): string => t("initiatives.chip", { facet: words.facet(name), value });
  const chips = facetNames.flatMap((name): readonly Chip[] => {
    const values = chosen.get(name) ?? [];
    const parameter = facetParameters[name];
    if (isUsual(name, values)) return [];
    // The weight has a usual choice of its own, to which giving up leads back.
    if (name === "prominence") {
      const value =
        values.length === 0
          ? t("initiatives.anyProminence")
          : format.list(values.map((weight) => words.value(name, weight)));
      return [{ key: name, label: label(name, value), without: assign(parameter, parameter.fallback) }];
    }
    return values.map((value) => ({
      key: `${name} ${value}`,
      label: label(name, words.value(name, value)),
      without: chipless(name, values, value),
    }));
  });
  if (text === "") return chips;
  return [{ key: "text", label: t("initiatives.chipText", { text }), without: assign(textParameter, "") }, ...chips];
}

function chipless(name: FacetName, values: readonly string[], value: string): Assignment {
  const left = values.filter((other) => other !== value);
  return assign(facetParameters[name], left);
}

/** Nothing where nothing is chosen. */
export function ChosenChips({ state, words }: { state: ExplorerState; words: FacetWords }): ReactElement | null {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  const chips = useChips(state, words);
  if (chips.length === 0) return null;
  return (
    <ul className="chips" aria-label={t("initiatives.chosen")}>
      {chips.map(({ key, label, without }) => (
        <li key={key}>
          <PageLink
            className="chip"
            to={addressWith([without])}
            keepsPlace
            onClick={focusNeighbour(resultCountId, chips.length === 1)}
            aria-label={t("initiatives.giveUp", { label })}
          >
            {label} <Icon name="close" />
          </PageLink>
        </li>
      ))}
      <li>
        <PageLink className="more" to={addressWith(cleared)} keepsPlace onClick={focusInstead(resultCountId)}>
          {t("initiatives.clear")}
        </PageLink>
      </li>
    </ul>
  );
}
