/** The initiatives of the regions: a row a kind, in each cell links. */
import type { ReactElement } from "react";
import type { ComparedInitiative } from "#data/compare-chunks.ts";
import type { RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { initiativeKindKey, initiativeStatusKey } from "#i18n/record-kinds.ts";
import { InitiativeStatus } from "#ui/initiative-entry.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useInitiativeWords } from "#ui/use-initiative-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { BesideHead, BesideRow } from "./beside-row.tsx";
import { BesideTakeAway } from "./beside-take-away.tsx";
import { initiativesByKind } from "./initiatives-by-kind.ts";

/** So many stand open in a cell; the rest is one step away. */
const openInCell = 5;

function Links({ initiatives }: { initiatives: readonly ComparedInitiative[] }): ReactElement {
  const paths = usePaths();
  const words = useInitiativeWords();
  return (
    <ul className="beside-links">
      {initiatives.map((initiative) => (
        <li key={initiative.id}>
          <PageLink to={paths.initiative(initiative.id)}>
            <LocalText of={initiative.name} />
          </PageLink>{" "}
          <span className="beside-date">{words.date(initiative)}</span> <InitiativeStatus status={initiative.status} />
        </li>
      ))}
    </ul>
  );
}

interface InitiativeRowsProps {
  readonly initiatives: readonly ComparedInitiative[];
  readonly regions: readonly RegionId[];
}

/** Says so where none of the regions has one. */
export function InitiativeRows({ initiatives, regions }: InitiativeRowsProps): ReactElement {
  const { t, plain, series } = useI18n();
  const words = useInitiativeWords();
  const kinds = initiativesByKind(initiatives, regions);
  if (kinds.length === 0) return <p className="none">{t("compare.noInitiatives")}</p>;
  const said = (initiative: ComparedInitiative): string =>
    t(initiative.status === null ? "compare.dated" : "compare.datedStatus", {
      name: plain(initiative.name),
      date: words.date(initiative),
      status: initiative.status === null ? "" : t(initiativeStatusKey(initiative.status)),
    });
  return (
    <div className="beside">
      <BesideTakeAway
        id="initiatives"
        heading={t("compare.initiativesTitle")}
        summary={t("compare.initiativesNote")}
        rowHead={t("compare.kindColumn")}
        regions={regions}
        rowsOf={() =>
          kinds.map(({ kind, regions: cells }) => ({
            key: kind,
            head: { text: t(initiativeKindKey(kind)), to: null },
            cell: (region) =>
              series((cells.find((one) => one.region === region)?.initiatives ?? []).map(said)) ||
              t("compare.noInitiative"),
          }))
        }
      />
      <BesideHead regions={regions} />
      {kinds.map(({ kind, regions: cells }) => (
        <BesideRow key={kind} title={t(initiativeKindKey(kind))} regions={regions}>
          {(region) => {
            const own = cells.find((cell) => cell.region === region)?.initiatives ?? [];
            const folded = own.slice(openInCell);
            if (own.length === 0) return <span className="none">{t("compare.noInitiative")}</span>;
            return (
              <>
                <Links initiatives={own.slice(0, openInCell)} />
                {folded.length > 0 && (
                  <details className="beside-more">
                    <summary>{t("compare.more", { count: folded.length })}</summary>
                    <Links initiatives={folded} />
                  </details>
                )}
              </>
            );
          }}
        </BesideRow>
      ))}
    </div>
  );
}
