/** A large figure with its marker, what it counts, its caveat, and a sign where sources differ. */
import type { ReactElement, ReactNode } from "react";
import type { CitedNumber, Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { qualifierKey } from "#i18n/qualifiers.ts";
import { CiteNumber } from "./citation/cite.tsx";
import { Icon } from "./icon.tsx";
import { NotRecorded } from "./not-recorded.tsx";
import { PageLink } from "./page-link.tsx";

interface CitedFigureProps {
  /** null: no source read states it. */
  readonly number: CitedNumber | null;
  /** Reads on from the value: "people took part". */
  readonly counts: string;
  readonly conflicts?: readonly Conflict[];
  /** Where the disagreement is laid out at length; without it, its card opens. */
  readonly conflictsAt?: string | undefined;
  readonly children?: ReactNode;
}

/** One entry of a `<dl className="figures">`. */
export function CitedFigure(props: CitedFigureProps): ReactElement {
  const { number, counts, conflicts = [], conflictsAt, children } = props;
  const { t, format } = useI18n();
  const differ = (
    <>
      <Icon name="differ" /> {t("figure.sourcesDiffer", { count: claimCount(conflicts) })}
    </>
  );
  return (
    <div className="figure-entry">
      <dt>{counts}</dt>
      <dd className="figure-value">
        {number === null ? (
          <NotRecorded />
        ) : (
          <>
            <span className="figure-number">
              {number.qualifier !== null && (
                <span className="figure-qualifier">{t(qualifierKey(number.qualifier))} </span>
              )}
              {format.number(number.value)}
            </span>
            <CiteNumber number={number} counts={counts} conflicts={conflicts} />
          </>
        )}
      </dd>
      {children !== undefined && <dd className="figure-more">{children}</dd>}
      {number !== null && conflicts.length > 0 && (
        <dd className="figure-more">
          {conflictsAt === undefined ? (
            <CiteNumber number={number} counts={counts} conflicts={conflicts}>
              {differ}
            </CiteNumber>
          ) : (
            <PageLink className="cite-words" to={conflictsAt}>
              {differ}
            </PageLink>
          )}
        </dd>
      )}
    </div>
  );
}

/** How many different claims the conflicts hold. */
function claimCount(conflicts: readonly Conflict[]): number {
  return new Set(conflicts.flatMap((conflict) => conflict.values.map((claim) => claim.value))).size;
}
