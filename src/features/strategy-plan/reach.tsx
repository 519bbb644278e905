/** Figures about how far the strategy reached, each with what may be compared. */
import type { ReactElement } from "react";
import type { Statistic } from "#data/records.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { NumberWithUnit } from "#ui/number-with-unit.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";

function ReachRow({ row, unit }: { row: Statistic["rows"][number]; unit: string }): ReactElement {
  const { plain } = useI18n();
  const paths = usePaths();
  const number = citedNumberOf(row);
  return (
    <div>
      <dt>
        {row.event === undefined ? (
          <LocalText of={row.label} />
        ) : (
          <PageLink to={paths.event(row.event)}>
            <LocalText of={row.label} />
          </PageLink>
        )}
      </dt>
      <dd>
        {number === null ? (
          <NotRecorded />
        ) : (
          <>
            <NumberWithUnit number={number} unit={row.unit ?? unit} />
            <CiteNumber number={number} counts={plain(row.label)} />
          </>
        )}
      </dd>
    </div>
  );
}

/** One block a statistic. */
export function Reach({ statistics }: { statistics: readonly Statistic[] }): ReactElement {
  return (
    <div className="reach">
      {statistics.map((statistic) => (
        <section key={statistic.id}>
          <h3>
            <LocalText of={statistic.title} />
          </h3>
          <dl className="facts">
            {statistic.rows.map((row) => (
              <ReachRow key={row.key} row={row} unit={statistic.unit} />
            ))}
          </dl>
          <p className="figure-note" lang="en">
            {statistic.note} {statistic.comparability}
          </p>
        </section>
      ))}
    </div>
  );
}
