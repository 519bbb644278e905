/** The initiatives found: the first of them, and more on demand. */
import type { ReactElement } from "react";
import type { InitiativeRow } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Batched } from "#ui/batched.tsx";
import { InitiativeEntry } from "#ui/initiative-entry.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import { shownParameter, step } from "./parameters.ts";

/** A link to the same page with more of them; nothing where all are shown. */
export function ShowMore({ shown, count }: { shown: number; count: number }): ReactElement | null {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  if (shown >= count) return null;
  return (
    <p className="show-more">
      <PageLink className="button" to={addressWith([assign(shownParameter, shown + step)])} keepsPlace>
        {t("initiatives.showMore", { more: Math.min(step, count - shown), left: count - shown })}
      </PageLink>
    </p>
  );
}

/** Bounded, so that any number of records is drawn at once. */
export function ResultList({ found, shown }: { found: readonly InitiativeRow[]; shown: number }): ReactElement {
  return (
    <>
      <ul className="entries">
        <Batched items={found.slice(0, shown)} size={10}>
          {(initiative) => <InitiativeEntry key={initiative.id} initiative={initiative} />}
        </Batched>
      </ul>
      <ShowMore shown={shown} count={found.length} />
    </>
  );
}
