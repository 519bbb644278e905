/** The form that narrows and orders the list of sources. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { ChoiceField } from "#ui/choice-field.tsx";
import { Finder } from "#ui/finder.tsx";
import { SearchField } from "#ui/search-field.tsx";
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

/** `found` counts the sources that answer. */
export function SourceFilters({ found, total }: { found: number; total: number }): ReactElement {
  const { t } = useI18n();
  return (
    <Finder
      noScript={t("sources.noScript")}
      count={found === total ? t("sources.count", { count: total }) : t("sources.found", { count: found, total })}
    >
      <div className="filters">
        <SearchField parameter={findSource} label={t("sources.find")} />
        <ChoiceField
          parameter={kindOfSource}
          label={t("sources.kind")}
          options={sourceKinds.map((value) => ({ value, text: t(kindLabels[value]) }))}
        />
        <ChoiceField
          parameter={orderOfSources}
          label={t("sources.order")}
          options={sourceOrders.map((value) => ({ value, text: t(orderLabels[value]) }))}
        />
      </div>
    </Finder>
  );
}
