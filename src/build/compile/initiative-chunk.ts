import type { InitiativeChunk, InitiativeStatistic } from "#data/initiative-chunks.ts";
import type { Dataset, Initiative } from "#data/records.ts";
import { inOrderOfWeight } from "#domain/initiative-order.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";
import { conflictsAbout, eachOnce } from "./conflicts-about.ts";
import { gapsAbout, subjects } from "./gaps-about.ts";
import { kinOf, linkInitiative, partsOf } from "./initiative-kin.ts";
import { directionLabels, themeLabels } from "./initiatives-chunk.ts";

/** Everything of one initiative: its family, its gatherings, the statistics that name it, and its neighbours in the explorer. */
export function initiativeChunk(initiative: Initiative, context: CompileContext): InitiativeChunk {
  const { dataset, drawings, eventBriefs, sourceBriefs } = context;
  const statistics = statisticsOf(initiative, dataset);
  const { themes, strategyDirections } = initiative;
  return withSources(
    {
      initiative,
      ...neighboursOf(initiative, dataset.initiatives),
      ...kinOf(initiative, dataset.initiatives),
      events: eventBriefs.filter(({ id }) => initiative.events.includes(id)),
      themes: themeLabels(dataset).filter(({ number }) => themes.includes(number)),
      directions: directionLabels(dataset).filter(({ code }) => strategyDirections.some((own) => String(own) === code)),
      statistics,
      conflicts: eachOnce(
        conflictsAbout(dataset.conflicts, "initiative", [initiative]),
        conflictsAbout(dataset.conflicts, "statistic", statistics),
      ),
      gaps: gapsAbout(dataset.gaps, subjects("initiative", [initiative])),
      locator: drawings.initiativeLocators.get(initiative.id) ?? null,
    },
    sourceBriefs,
  );
}

function neighboursOf(initiative: Initiative, all: readonly Initiative[]): Pick<InitiativeChunk, "previous" | "next"> {
  const listed = inOrderOfWeight(all);
  const place = listed.indexOf(initiative);
  const [previous, next] = [listed[place - 1], listed[place + 1]];
  return { previous: previous ? linkInitiative(previous) : null, next: next ? linkInitiative(next) : null };
}

/** Rows about the initiative and about its parts, without those that only repeat a figure of its own. */
function statisticsOf(initiative: Initiative, dataset: Dataset): readonly InitiativeStatistic[] {
  const about = [initiative, ...partsOf(initiative, dataset.initiatives)];
  return about.flatMap((subject) =>
    dataset.statistics.flatMap(({ id, title, unit, comparability, rows }): readonly InitiativeStatistic[] => {
      const own = rows.filter((row) => row.initiative === subject.id && !repeats(row, initiative));
      const part = subject === initiative ? null : linkInitiative(subject);
      return own.length === 0 ? [] : [{ id, title, unit, comparability, rows: own, part }];
    }),
  );
}

function repeats(row: InitiativeStatistic["rows"][number], { figures }: Initiative): boolean {
  return figures.some((figure) => figure.value === row.value && figure.source === row.source);
}
