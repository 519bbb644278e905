/** Initiatives by what they are and what they act on. Those that a source only mentions are told apart in the table. */
import type { InitiativeTally } from "#data/chart-counts.ts";
import type { ChartsChunk } from "#data/charts-chunks.ts";
import type { ChartDefinition, ChartModel, ChartRow } from "#features/charts/chart-definition.ts";
import { recordCount } from "#features/charts/record-count.ts";
import type { ChartWords } from "#features/charts/use-chart-words.ts";
import { initiativeKindKey } from "#i18n/record-kinds.ts";
import type { MessageKey } from "#i18n/translate.ts";

type Level = ChartsChunk["counts"]["initiatives"]["level"][number]["key"];

const levelKeys = {
  global: "charts.level.global",
  regional: "charts.level.regional",
  national: "charts.level.national",
  local: "charts.level.local",
} as const satisfies Record<Level, MessageKey>;

interface Named extends Pick<InitiativeTally<unknown>, "count" | "mentions"> {
  readonly key: string;
  readonly label: string;
  readonly to: string | null;
}

function themeRows({ counts }: ChartsChunk, { t, plain, paths }: ChartWords): readonly Named[] {
  return counts.initiatives.theme.map(({ key, ...tally }) => {
    const theme = counts.opportunities.find(({ number }) => number === key);
    const label = theme ? t("charts.numbered", { number: key, name: plain(theme.label) }) : String(key);
    return { ...tally, key: String(key), label, to: paths.theme(key) };
  });
}

function directionRows({ counts }: ChartsChunk, { t, plain, paths }: ChartWords): readonly Named[] {
  return counts.initiatives.direction.map(({ key, ...tally }) => {
    const direction = counts.directions.find(({ code }) => code === String(key));
    const label = direction ? t("charts.numbered", { number: key, name: plain(direction.name) }) : String(key);
    return { ...tally, key: String(key), label, to: paths.strategy() };
  });
}

function namedTallies(data: ChartsChunk, words: ChartWords, measure: string): readonly Named[] {
  const { kind, level } = data.counts.initiatives;
  if (measure === "theme") return themeRows(data, words);
  if (measure === "direction") return directionRows(data, words);
  if (measure === "level") return level.map((tally) => ({ ...tally, label: words.t(levelKeys[tally.key]), to: null }));
  return kind.map((tally) => ({ ...tally, label: words.t(initiativeKindKey(tally.key)), to: null }));
}

/** Those that come first and second, and those that come last, ties included. */
function ends(tallies: readonly Named[]): { readonly leaders: readonly Named[]; readonly last: readonly Named[] } {
  const sorted = tallies.toSorted((a, b) => b.count - a.count);
  const second = sorted[1]?.count ?? 0;
  const least = sorted.at(-1)?.count ?? 0;
  return {
    leaders: sorted.filter(({ count }) => count >= second),
    last: sorted.filter(({ count }) => count === least),
  };
}

/** Words that differ by measure; what may be counted more than once says so in its heading. */
const wordsOf = {
  kind: { heading: "charts.initiatives.headingKind", rowHead: "charts.initiatives.kind" },
  level: { heading: "charts.initiatives.headingLevel", rowHead: "charts.initiatives.level" },
  theme: { heading: "charts.initiatives.headingTheme", rowHead: "charts.initiatives.theme" },
  direction: { heading: "charts.initiatives.headingDirection", rowHead: "charts.initiatives.direction" },
} as const satisfies Record<string, { readonly heading: MessageKey; readonly rowHead: MessageKey }>;
const measureIds = ["kind", "level", "theme", "direction"] as const;

function build(data: ChartsChunk, words: ChartWords, measure: string): ChartModel {
  const { t, format } = words;
  const id = measureIds.find((known) => known === measure) ?? "kind";
  const tallies = namedTallies(data, words, id);
  const total = data.counts.initiatives.total;
  const value = (count: number, counts: string) =>
    recordCount(words, count, { text: (known) => t("charts.initiatives.count", { count: known }), counts });
  const rows = tallies.map(({ key, label, to, count, mentions }): ChartRow => ({
    key,
    label,
    detail: null,
    to,
    scope: null,
    disc: null,
    at: null,
    values: [value(count, label), value(mentions, t("charts.initiatives.mentionsOf", { name: label }))],
  }));
  const { leaders, last } = ends(tallies);
  const [first] = leaders;
  const list = (named: readonly Named[]): string =>
    format.list(named.map(({ label, count }) => t("charts.named-count", { name: label, count })));
  if (!first) throw new Error("Initiatives cannot be told apart");
  const mentions = data.counts.initiatives.kind.reduce((sum, tally) => sum + tally.mentions, 0);
  return {
    mark: "bars",
    heading: t(wordsOf[id].heading, { name: first.label, count: first.count, total }),
    summary: t("charts.initiatives.summary", {
      total,
      mentions,
      leaders: list(leaders),
      last: list(last),
    }),
    note: t(id === "theme" || id === "direction" ? "charts.initiatives.noteOften" : "charts.initiatives.note"),
    rowHead: t(wordsOf[id].rowHead),
    detailHead: null,
    panelHead: null,
    series: [
      { key: "all", name: t("charts.initiatives.all"), scope: null },
      { key: "mentions", name: t("charts.initiatives.mentions"), scope: null },
    ],
    panels: [{ key: id, name: t(wordsOf[id].rowHead), rows, total: null }],
    scale: "number",
    unit: t("charts.initiatives.unit"),
  };
}

export const initiativesOnRecord: ChartDefinition = {
  id: "initiatives",
  name: "charts.initiatives.name",
  statistics: [],
  measures: [
    { id: "kind", name: "charts.initiatives.kind" },
    { id: "level", name: "charts.initiatives.level" },
    { id: "theme", name: "charts.initiatives.theme" },
    { id: "direction", name: "charts.initiatives.direction" },
  ],
  sorts: ["given", "value", "name"],
  filtersByRegion: false,
  build,
};
