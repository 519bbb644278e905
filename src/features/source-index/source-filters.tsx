/** The form that narrows and orders the list of sources. */
import { useId } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { SearchField } from "#ui/search-field.tsx";
import { useEarlyEntry } from "#ui/use-early-entry.ts";
import type { Parameter } from "#url/parameters.ts";
import { useControl } from "#url/use-control.ts";
import { findSource, kindOfSource, orderOfSources, sourceKinds, sourceOrders } from "./source-view.ts";
import type { SourceKind, SourceOrder } from "./source-view.ts";

const kindLabels = {
  all: "sources.kindAll",
  primary: "sources.kindPrimary",
  copy: "sources.kindCopy",
  gone: "sources.kindGone",
} as const satisfies Record<SourceKind, MessageKey>;

const orderLabels = {
  publisher: "sources.byPublisher",
  date: "sources.byDate",
  uses: "sources.byUses",
} as const satisfies Record<SourceOrder, MessageKey>;

interface ChoiceProps<T extends string> {
  readonly parameter: Parameter<T>;
  readonly label: string;
  readonly choices: readonly { readonly value: T; readonly text: string }[];
}

function Choice<T extends string>({ parameter, label, choices }: ChoiceProps<T>): ReactElement {
  const id = useId();
  const [value, change] = useControl(parameter, "push");
  const choose = (text: string): void => change(parameter.parse(text) ?? parameter.fallback);
  const field = useEarlyEntry<HTMLSelectElement>(value, choose);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select
        ref={field}
        id={id}
        name={parameter.name}
        value={value}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.text}
          </option>
        ))}
      </select>
    </div>
  );
}

/** `found` counts the sources that answer; it is spoken as it changes. */
export function SourceFilters({ found, total }: { found: number; total: number }): ReactElement {
  const { t } = useI18n();
  return (
    <form method="get" role="search" className="finder" autoComplete="off" onSubmit={(event) => event.preventDefault()}>
      <div className="filters">
        <SearchField parameter={findSource} label={t("sources.find")} />
        <Choice
          parameter={kindOfSource}
          label={t("sources.kind")}
          choices={sourceKinds.map((value) => ({ value, text: t(kindLabels[value]) }))}
        />
        <Choice
          parameter={orderOfSources}
          label={t("sources.order")}
          choices={sourceOrders.map((value) => ({ value, text: t(orderLabels[value]) }))}
        />
      </div>
      <p role="status" className="finder-count">
        {found === total ? t("sources.count", { count: total }) : t("sources.found", { count: found, total })}
      </p>
    </form>
  );
}
