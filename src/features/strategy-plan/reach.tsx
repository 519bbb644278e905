/** Figures about how far the strategy reached, each with what may be compared. */
import type { ReactElement } from "react";
import type { Statistic } from "#data/records.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { EnglishWithin } from "#ui/english-within.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useCitedText } from "#ui/use-cited-text.ts";
import { usePaths } from "#ui/use-paths.ts";

function ReachRow({ row, unit }: { row: Statistic["rows"][number]; unit: string }): ReactElement {
  const { t, plain } = useI18n();
  const paths = usePaths();
  const citedText = useCitedText();
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
            <EnglishWithin
              english={row.unit ?? unit}
              say={(words) => t("strategy.numberUnit", { number: citedText(number), unit: words })}
            />
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
