/** Initiatives and centres on a sheet, and what is not known: the first of each, and how many more there are. */
import type { ReactElement } from "react";
import type { Gap } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { centreKindKey } from "#i18n/record-kinds.ts";
import { CiteSource } from "#ui/citation/cite.tsx";
import { InitiativeStatus } from "#ui/initiative-entry.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useInitiativeWords } from "#ui/use-initiative-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { gapKey, recordKey } from "./record-pieces.ts";
import type { Records } from "./record-pieces.ts";
import type { Shown } from "./room.ts";

/** Says how many of a list are left out; nothing where none is. */
export function Rest({ count }: { count: number }): ReactElement | null {
  const { t } = useI18n();
  return count === 0 ? null : <p className="sheet-rest">{t("sheet.more", { count })}</p>;
}

interface ShownProps {
  readonly shown: Shown;
}

/** Nothing where none is on record. */
export function SheetRecords({ centres, initiatives, shown }: Records & ShownProps): ReactElement | null {
  const { t } = useI18n();
  const words = useInitiativeWords();
  const paths = usePaths();
  const told = initiatives.filter((record) => shown.has(recordKey(record)));
  const places = centres.filter((record) => shown.has(recordKey(record)));
  const counts = { initiatives: initiatives.length, centres: centres.length };
  if (counts.initiatives + counts.centres === 0) return null;
  const title = counts.centres === 0 ? "sheet.initiatives" : counts.initiatives === 0 ? "sheet.centres" : "sheet.both";
  return (
    <section aria-labelledby="sheet-records">
      <h2 id="sheet-records">{t(title, counts)}</h2>
      <ul className="sheet-list">
        {told.map((initiative) => (
          <li key={initiative.id}>
            <PageLink to={paths.initiative(initiative.id)}>
              <LocalText of={initiative.name} />
            </PageLink>
            <span>
              {words.kindAndDate(initiative)}
              {initiative.sources.slice(0, 1).map((source) => (
                <CiteSource key={source} source={source} />
              ))}
            </span>
            <InitiativeStatus status={initiative.status} />
          </li>
        ))}
        {places.map((centre) => (
          <li key={centre.id}>
            <b>
              <bdi>{centre.city}</bdi>
            </b>
            <span>
              {t("sheet.centre", { kind: t(centreKindKey(centre.kind)) })}
              <CiteSource source={centre.source} />
            </span>
          </li>
        ))}
      </ul>
      <Rest count={counts.initiatives + counts.centres - told.length - places.length} />
    </section>
  );
}

interface SheetGapsProps extends ShownProps {
  readonly gaps: readonly Gap[];
  /** Said before them, on every sheet of a kind. */
  readonly remark: string | null;
}

/** Gaps are written in English. */
export function SheetGaps({ gaps, shown, remark }: SheetGapsProps): ReactElement | null {
  const { t } = useI18n();
  const told = gaps.filter((gap) => shown.has(gapKey(gap)));
  if (told.length === 0 && remark === null) return null;
  return (
    <section aria-labelledby="sheet-gaps">
      <h2 id="sheet-gaps">
        {told.length < gaps.length && told.length > 0
          ? t("sheet.gapsOf", { shown: told.length, count: gaps.length })
          : t("sheet.gaps")}
      </h2>
      {remark !== null && <p>{remark}</p>}
      <ul className="sheet-list">
        {told.map((gap) => (
          <li key={gap.id} lang="en">
            <b>{gap.topic}</b>
            <span>{gap.missing}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
