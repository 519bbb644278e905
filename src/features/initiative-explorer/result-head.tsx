/** How many there are, what is folded away, and the choice of view and order. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { focusInstead } from "#ui/keep-focus.ts";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import { facetParameters, isUsual, sortParameter, sorts, viewParameter } from "./parameters.ts";
import type { ExplorerState } from "./parameters.ts";
import { resultCountId } from "./result-count-id.ts";
import { ResultTakeAway } from "./result-take-away.tsx";
import type { Explorer } from "./use-explorer.ts";

const sortKeys = {
  weight: "initiatives.sort.weight",
  earliest: "initiatives.sort.earliest",
  latest: "initiatives.sort.latest",
  name: "initiatives.sort.name",
} as const satisfies Record<ExplorerState["sort"], MessageKey>;

const views = ["list", "map"] as const;
const viewKeys = { list: "initiatives.view.list", map: "initiatives.view.map" } as const;

interface SwitchProps {
  readonly label: string;
  readonly options: readonly {
    readonly key: string;
    readonly label: string;
    readonly to: string;
    readonly isCurrent: boolean;
  }[];
}

/** A choice of one, as links to the same page in another state. */
function Switch({ label, options }: SwitchProps): ReactElement {
  return (
    <ul className="segments" aria-label={label}>
      {options.map(({ key, label: name, to, isCurrent }) => (
        <li key={key}>
          <PageLink to={to} keepsPlace aria-current={isCurrent ? "true" : undefined}>
            {name}
          </PageLink>
        </li>
      ))}
    </ul>
  );
}

/** Mentions that the other choices would show; nothing where they are shown already, or where there are none. */
function FoldedMentions({ explorer }: { explorer: Explorer }): ReactElement | null {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  const { state, result } = explorer;
  const mentions = result.counts.get("prominence")?.get("mention") ?? 0;
  if (!isUsual("prominence", state.chosen.get("prominence") ?? []) || mentions === 0) return null;
  return (
    <p className="folded-mentions">
      {t("initiatives.mentionsFolded", { count: mentions })}{" "}
      <PageLink
        className="more"
        to={addressWith([assign(facetParameters.prominence, [])])}
        keepsPlace
        onClick={focusInstead(resultCountId)}
      >
        {t("initiatives.mentionsShow", { count: mentions })}
      </PageLink>
    </p>
  );
}

/** The count is spoken when it changes. */
export function ResultHead({ explorer, total }: { explorer: Explorer; total: number }): ReactElement {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  const { found, state } = explorer;
  return (
    <div className="explorer-head">
      <div>
        <p role="status" className="result-count" id={resultCountId} tabIndex={-1}>
          {t("initiatives.count", { count: found.length, total })}
        </p>
        <FoldedMentions explorer={explorer} />
      </div>
      <div className="explorer-switches">
        <Switch
          label={t("initiatives.view")}
          options={views.map((view) => ({
            key: view,
            label: t(viewKeys[view]),
            to: addressWith([assign(viewParameter, view)]),
            isCurrent: state.view === view,
          }))}
        />
        <Switch
          label={t("initiatives.sort")}
          options={sorts.map((sort) => ({
            key: sort,
            label: t(sortKeys[sort]),
            to: addressWith([assign(sortParameter, sort)]),
            isCurrent: state.sort === sort,
          }))}
        />
        <ResultTakeAway explorer={explorer} total={total} />
      </div>
    </div>
  );
}
