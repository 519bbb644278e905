/** One facet: its values as check boxes, each with the number of initiatives that choosing it would show. */
import type { ReactElement } from "react";
import type { InitiativeRow } from "#data/initiative-chunks.ts";
import type { FacetIndex } from "#domain/facets.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useControl } from "#url/use-control.ts";
import { valuesOfFacet } from "./facet-values.ts";
import type { FacetName } from "./facets.ts";
import { facetParameters } from "./parameters.ts";
import type { FacetWords } from "./use-facet-words.ts";

interface FacetGroupProps {
  readonly name: FacetName;
  readonly index: FacetIndex<InitiativeRow, FacetName>;
  readonly counts: ReadonlyMap<string, number>;
  readonly words: FacetWords;
}

/** Values of a facet that stand open; the others are one step away. */
const open = 7;
/** Fewer than these are not worth a step. */
const fewest = 4;

interface ValueProps {
  readonly name: FacetName;
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChange: (value: string) => void;
}

/** A value that would show nothing cannot be chosen; one that is chosen can always be given up. */
function Value({ name, value, label, count, isChosen, onChange }: ValueProps): ReactElement {
  const { format } = useI18n();
  return (
    <li>
      <label className={count === 0 ? "facet-value is-empty" : "facet-value"}>
        <input
          type="checkbox"
          name={name}
          value={value}
          checked={isChosen}
          disabled={count === 0 && !isChosen}
          onChange={() => onChange(value)}
        />
        <span>{label}</span>
        <span className="facet-count">{format.number(count)}</span>
      </label>
    </li>
  );
}

/** A field set of a GET form. The boxes follow the reader's hand at once, the numbers when the page has caught up. */
export function FacetGroup({ name, index, counts, words }: FacetGroupProps): ReactElement {
  const { t, format } = useI18n();
  const parameter = facetParameters[name];
  const [chosen, change] = useControl(parameter, "push");
  const values = valuesOfFacet(index, name, chosen, (a, b) =>
    format.compare(words.value(name, a), words.value(name, b)),
  );
  const toggle = (value: string): void =>
    change(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  const cut = values.length < open + fewest ? values.length : open;
  const [shown, folded] = [values.slice(0, cut), values.slice(cut)];
  const list = (some: readonly string[]): ReactElement => (
    <ul>
      {some.map((value) => (
        <Value
          key={value}
          name={name}
          value={value}
          label={words.value(name, value)}
          count={counts.get(value) ?? 0}
          isChosen={chosen.includes(value)}
          onChange={toggle}
        />
      ))}
    </ul>
  );
  return (
    <fieldset className={`facet is-${name}`}>
      <legend>{words.facet(name)}</legend>
      {list(shown)}
      {folded.length > 0 && (
        <details open={folded.some((value) => chosen.includes(value)) || undefined}>
          <summary>{t("initiatives.moreValues", { count: folded.length })}</summary>
          {list(folded)}
        </details>
      )}
    </fieldset>
  );
}
