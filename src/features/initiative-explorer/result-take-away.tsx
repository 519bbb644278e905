/** "Share, cite, download" of what is found: all of it as a table with its sources; the map as a picture where it is shown. */
import type { ReactElement } from "react";
import type { InitiativeRow } from "#data/initiative-chunks.ts";
import { createTally } from "#domain/figure.ts";
import type { Cell, FigureModel } from "#domain/figure.ts";
import type { Drawing } from "#domain/take-away.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { initiativeKindKey, initiativeStatusKey } from "#i18n/record-kinds.ts";
import { regionNameKey } from "#ui/region-names.ts";
import { FigureTakeAway } from "#ui/take-away/figure-take-away.tsx";
import { useInitiativeWords } from "#ui/use-initiative-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { resultCountId } from "./result-count-id.ts";
import type { Explorer } from "./use-explorer.ts";

const text = (said: string): Cell => ({ kind: "text", text: said, to: null });

/** The plate that is on screen, if the map is. */
async function drawMap(): Promise<Drawing | null> {
  const plate = document.querySelector(".initiative-map .plate");
  return plate === null ? null : (await import("#ui/picture/screen-drawing.ts")).drawScreen([plate]);
}

/** What is found but not drawn yet belongs to the table as well: the number over the list says how many. */
export function ResultTakeAway({ explorer, total }: { explorer: Explorer; total: number }): ReactElement {
  const { t, plain, countryName, format } = useI18n();
  const words = useInitiativeWords();
  const paths = usePaths();
  const { found } = explorer;
  const title = t("initiatives.title");
  const rowOf = (initiative: InitiativeRow): FigureModel["rows"][number] => ({
    key: initiative.id,
    isHere: false,
    head: { text: plain(initiative.name), to: paths.initiative(initiative.id) },
    cells: [
      text(t(initiativeKindKey(initiative.kind))),
      text(words.date(initiative)),
      text(initiative.status === null ? "" : t(initiativeStatusKey(initiative.status))),
      text(t(regionNameKey(initiative.region))),
      text(format.list(initiative.countries.map(countryName))),
      text(plain(initiative.summary)),
    ],
    sources: initiative.sources,
  });
  const modelOf = (): FigureModel | null =>
    found.length === 0
      ? null
      : createTally({
          id: "result",
          heading: title,
          summary: t("initiatives.count", { count: found.length, total }),
          columns: [
            t("initiatives.column.name"),
            t("initiatives.facet.kind"),
            t("eventTable.date"),
            t("eventTable.status"),
            t("initiatives.facet.region"),
            t("initiatives.facet.country"),
            t("initiatives.column.summary"),
          ],
          rows: found.map(rowOf),
          note: null,
        });
  return (
    <FigureTakeAway
      title={title}
      fragment={resultCountId}
      modelOf={modelOf}
      draw={found.length === 0 ? undefined : drawMap}
    />
  );
}
