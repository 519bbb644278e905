import { countryContent } from "./content/country-content.ts";
import { eventContent } from "./content/event-content.ts";
import { initiativeContent } from "./content/initiative-content.ts";
import type { PreviewContent } from "./content/preview-content.ts";
import { regionContent } from "./content/region-content.ts";
import { themeContent } from "./content/theme-content.ts";
import { viewContent } from "./content/view-content.ts";
import type { PreviewContext } from "./preview-of.ts";
import type { Subject } from "./subject.ts";

/** The words and figures of a picture. */
export function contentOf(subject: Subject, { dataset, words }: PreviewContext): PreviewContent {
  switch (subject.kind) {
    case "region":
      return regionContent(subject.region, dataset, words);
    case "event":
      return eventContent(subject.event, dataset, words);
    case "country":
      return countryContent(subject.country, subject.records, dataset, words);
    case "initiative":
      return initiativeContent(subject.initiative, dataset, words);
    case "theme":
      return themeContent(subject.theme, dataset, words);
    case "view":
      return viewContent(subject.view, dataset, words);
  }
}

/** A sentence that says what a picture shows, for those who do not see it: the place, then the figures. */
export function altOf({ picture, figures }: PreviewContent, { t, format }: PreviewContext["words"]): string {
  if (figures.length === 0) return t("preview.alt", { picture });
  const said = figures.map(({ value, counts }) => t("preview.figure", { value, counts }));
  return t("preview.altFigures", { picture, figures: format.list(said) });
}
