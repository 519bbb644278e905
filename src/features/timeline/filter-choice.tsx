/** One filter as a drop-down list. Each option says how many records it would show. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { Parameter } from "#url/parameters.ts";
import { useControl } from "#url/use-control.ts";
import type { OptionCounts } from "./filter-records.ts";

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
  const id = `timeline-${parameter.name}`;
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        name={parameter.name}
        value={value}
        onChange={(event) => change(parameter.parse(event.target.value) ?? parameter.fallback)}
      >
        <option value={parameter.fallback}>{t("timeline.filter.any", { count: counts.all })}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {t("timeline.filter.option", { name: option.name, count: counts.byValue.get(option.value) ?? 0 })}
          </option>
        ))}
      </select>
    </div>
  );
}
