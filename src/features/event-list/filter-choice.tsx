/** One filter as a drop-down list. Each option says how many events it would show. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { Parameter } from "#url/parameters.ts";
import { useControl } from "#url/use-control.ts";
import { useEarlyEntry } from "#ui/use-early-entry.ts";
import type { OptionCounts } from "./filter-events.ts";

export interface FilterOption {
  readonly value: string;
  readonly name: string;
}

interface FilterChoiceProps<T extends string> {
  readonly parameter: Parameter<T>;
  readonly label: string;
  readonly options: readonly FilterOption[];
  readonly counts: OptionCounts;
}

/** A plain `select` of a GET form: its name is the parameter's. */
export function FilterChoice<T extends string>(props: FilterChoiceProps<T>): ReactElement {
  const { parameter, label, options, counts } = props;
  const { t } = useI18n();
  const [value, change] = useControl(parameter, "push");
  const shown = parameter.serialise(value);
  const choose = (text: string): void => change(parameter.parse(text) ?? parameter.fallback);
  const field = useEarlyEntry<HTMLSelectElement>(shown, choose);
  return (
    <div className="field">
      <label htmlFor={`filter-${parameter.name}`}>{label}</label>
      <select
        ref={field}
        id={`filter-${parameter.name}`}
        name={parameter.name}
        value={shown}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        <option value={parameter.serialise(parameter.fallback)}>{t("events.filter.any", { count: counts.all })}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {t("events.filter.option", {
              name: option.name,
              count: counts.byValue.get(parameter.parse(option.value) ?? option.value) ?? 0,
            })}
          </option>
        ))}
      </select>
    </div>
  );
}
