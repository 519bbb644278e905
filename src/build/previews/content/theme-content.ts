import type { Dataset, Theme } from "#data/records.ts";
import { recordsOfTheme } from "#domain/theme-records.ts";
import type { PreviewWords } from "../preview-words.ts";
import { countedFigure } from "./preview-content.ts";
import type { PreviewContent } from "./preview-content.ts";

/** A theme: its opportunity, its highlight, and how many records have to do with it. */
export function themeContent(theme: Theme, dataset: Dataset, words: PreviewWords): PreviewContent {
  const { t, plain } = words;
  const records = recordsOfTheme(dataset, theme.number);
  const events = records.named.length + records.read.length;
  const initiatives = records.initiatives.length;
  const name = plain(theme.opportunity.label);
  return {
    name,
    accent: null,
    lines: [t("theme.kicker", { number: theme.number }), plain(theme.highlight.label)],
    figures: [
      countedFigure(words, events, t("preview.theme.events", { count: events })),
      countedFigure(words, initiatives, t("preview.theme.initiatives", { count: initiatives })),
    ],
    sources: [],
    picture: t("preview.picture.theme", { name }),
  };
}
