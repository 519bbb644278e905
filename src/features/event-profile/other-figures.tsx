/** Numbers of an event that have a name and a unit of their own, and rows of statistics that tell of it. */
import type { ReactElement } from "react";
import type { StatisticExcerpt } from "#data/briefs.ts";
import type { EventChunk } from "#data/event-chunk.ts";
import type { CitedNumber, LocalText as LocalTextRecord, StatisticRow } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { plainUnit } from "#i18n/record-units.ts";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { NumberWithUnit } from "#ui/number-with-unit.tsx";

interface NamedValue {
  readonly key: string;
  readonly label: LocalTextRecord;
  readonly unit: string;
  readonly number: CitedNumber;
}

/** A row that states a value and its source; null for any other. */
function valueOfRow(row: StatisticRow, { id, unit }: StatisticExcerpt): NamedValue | null {
  const { value, qualifier, source, pointer, alsoStatedBy } = row;
  if (value === null || source === null || pointer === null) return null;
  const number = { value, qualifier, source, pointer, ...(alsoStatedBy ? { alsoStatedBy } : {}) };
  return { key: `${id} ${row.key}`, label: row.label, unit: row.unit ?? unit, number };
}

function ValueRow({ label, unit, number }: NamedValue): ReactElement {
  const { language, t, plain } = useI18n();
  const said = plainUnit(language, unit);
  return (
    <div>
      <dt>
        <LocalText of={label} />
      </dt>
      <dd>
        <NumberWithUnit number={number} unit={unit} />
        <CiteNumber
          number={number}
          counts={said === null ? plain(label) : t("event.numberCounts", { unit: said, label: plain(label) })}
        />
      </dd>
    </div>
  );
}

/** Nothing where there are none. Numbers that are ours to compare come with what may be compared. */
export function OtherFigures({ chunk }: { chunk: EventChunk }): ReactElement | null {
  const { t } = useI18n();
  const named = chunk.event.numbers.map(({ key, label, unit, ...number }) => ({ key, label, unit, number }));
  const excerpts = chunk.statistics.flatMap((excerpt) => excerpt.rows.flatMap((row) => valueOfRow(row, excerpt) ?? []));
  const values = [...named, ...excerpts];
  if (values.length === 0) return null;
  return (
    <div className="other-figures">
      <h3>{t("event.otherFigures")}</h3>
      <dl className="facts">
        {values.map((value) => (
          <ValueRow {...value} key={value.key} />
        ))}
      </dl>
      {chunk.statistics.map(({ id, comparability }) => (
        <p key={id} className="figure-note" lang="en">
          {comparability}
        </p>
      ))}
    </div>
  );
}
