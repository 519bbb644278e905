/** A choice among the values of a filter, each of which says how many records it would show. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { Parameter } from "#url/parameters.ts";
import { ChoiceField } from "./choice-field.tsx";

export interface NamedValue {
  /** As the address writes it. */
  readonly value: string;
  readonly name: string;
}

export interface OptionCounts {
  /** Records with any value. */
  readonly all: number;
  /** By the value as the parameter reads it. */
  readonly byValue: ReadonlyMap<string, number>;
}

interface CountedChoiceProps<T extends string> {
  readonly parameter: Parameter<T>;
  readonly label: string;
  readonly options: readonly NamedValue[];
  readonly counts: OptionCounts;
}

/** The first option, the parameter's fallback, is all of them. */
export function CountedChoice<T extends string>({
  parameter,
  label,
  options,
  counts,
}: CountedChoiceProps<T>): ReactElement {
  const { t } = useI18n();
  const countOf = (value: string): number => counts.byValue.get(parameter.parse(value) ?? value) ?? 0;
  const all = { value: parameter.serialise(parameter.fallback), text: t("filter.any", { count: counts.all }) };
  const named = options.map(({ value, name }) => ({
    value,
    text: t("filter.option", { name, count: countOf(value) }),
  }));
  return <ChoiceField parameter={parameter} label={label} options={[all, ...named]} />;
}
