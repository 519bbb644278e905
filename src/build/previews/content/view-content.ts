import type { Dataset } from "#data/records.ts";
import { recordsOfCountry } from "#domain/country-records.ts";
import { isStop } from "#domain/tour.ts";
import type { PreviewWords } from "../preview-words.ts";
import type { View } from "../subject.ts";
import { citedFigure, countedFigure } from "./preview-content.ts";
import type { PreviewContent, PreviewFigure } from "./preview-content.ts";

const names = {
  home: "home.title",
  regions: "regions.title",
  events: "events.title",
  timeline: "timeline.title",
  charts: "charts.title",
  compare: "compare.title",
  initiatives: "initiatives.title",
  themes: "themes.title",
  strategy: "preview.name.strategy",
  countries: "countries.title",
  sources: "nav.sources",
  search: "search.title",
  about: "about.title",
} as const satisfies Record<View, string>;

const HOME_FIGURES = 3;

/** A view of many records: what it is for, and how much there is in it. */
export function viewContent(view: View, dataset: Dataset, words: PreviewWords): PreviewContent {
  const { t } = words;
  const home = view === "home" ? headlines(dataset, words) : null;
  return {
    name: t(names[view]),
    accent: null,
    lines: [t(`preview.line.${view}`)],
    figures: home?.figures ?? countsOf(view, dataset, words),
    sources: home?.sources ?? [],
    picture: t(`preview.picture.${view}`),
  };
}

/** The first headline of each statistic: figures that count different things. */
function headlines(
  { headlines: all, statistics }: Dataset,
  words: PreviewWords,
): Pick<PreviewContent, "figures" | "sources"> {
  const seen = new Set<string>();
  const first = all
    .toSorted((a, b) => a.order - b.order)
    .filter(({ statistic }) => !seen.has(statistic) && seen.add(statistic))
    .slice(0, HOME_FIGURES);
  const shown = first.flatMap((headline) => {
    const row = statistics.find(({ id }) => id === headline.statistic)?.rows.find(({ key }) => key === headline.row);
    if (row === undefined || row.value === null || row.source === null) return [];
    const { value, qualifier, source } = row;
    return [{ figure: citedFigure(words, { value, qualifier }, words.plain(headline.counts)), source }];
  });
  return { figures: shown.map(({ figure }) => figure), sources: shown.map(({ source }) => source) };
}

/** How much there is of each kind in the record. */
function countRecords(dataset: Dataset) {
  const { events, initiatives, countries, sources, themes, statistics, strategy } = dataset;
  const held = events.filter(({ status }) => status === "held");
  const stops = held.filter(isStop).length;
  const recorded = countries.filter(({ alpha2 }) =>
    Object.values(recordsOfCountry(dataset, alpha2)).some(({ length }) => length > 0),
  ).length;
  return {
    stops,
    held: held.length,
    notHeld: events.length - held.length,
    events: events.length,
    initiatives: initiatives.length,
    statistics: statistics.length,
    countries: countries.filter(({ region }) => region !== null).length,
    recorded,
    themes: themes.length,
    acting: initiatives.filter((initiative) => initiative.themes.length > 0).length,
    named: new Set(initiatives.flatMap((initiative) => initiative.countries)).size,
    directions: strategy.directions.length,
    keyInitiatives: strategy.initiatives.length,
    sources: sources.length,
    primary: sources.filter(({ primary }) => primary).length,
    gaps: dataset.gaps.length,
    conflicts: dataset.conflicts.length,
  } as const;
}

/** Thousands of pages show the picture of their view: counting anew for each took a fifth of the time of rendering. */
const countsByDataset = new WeakMap<Dataset, ReturnType<typeof countRecords>>();

function countsOf(view: View, dataset: Dataset, words: PreviewWords): readonly PreviewFigure[] {
  const counted = countsByDataset.get(dataset) ?? countRecords(dataset);
  countsByDataset.set(dataset, counted);
  const shown = {
    home: [],
    regions: ["stops", "countries"],
    events: ["held", "notHeld"],
    timeline: ["events", "initiatives"],
    charts: ["statistics", "sources"],
    compare: ["stops", "countries"],
    initiatives: ["initiatives", "named"],
    themes: ["themes", "acting"],
    strategy: ["directions", "keyInitiatives"],
    countries: ["recorded", "countries"],
    sources: ["sources", "primary"],
    search: ["events", "initiatives", "sources"],
    about: ["sources", "gaps", "conflicts"],
  } as const satisfies Record<View, readonly (keyof typeof counted)[]>;
  return shown[view].map((key) =>
    countedFigure(words, counted[key], words.t(`preview.count.${key}`, { count: counted[key] })),
  );
}
