import type { PreviewContext } from "./preview-of.ts";
import type { Subject } from "./subject.ts";

/** What a picture says. */
export interface PreviewContent {
  readonly alt: string;
}

/** The words and figures of a picture. */
export function contentOf(subject: Subject, { words }: PreviewContext): PreviewContent {
  switch (subject.kind) {
    case "region":
      return { alt: words.plain(subject.region.name) };
    case "event":
      return { alt: words.plain(subject.event.name) };
    case "country":
      return { alt: words.country(subject.country.alpha2) };
    case "initiative":
      return { alt: words.plain(subject.initiative.name) };
    case "theme":
      return { alt: words.plain(subject.theme.opportunity.label) };
    case "view":
      return { alt: words.t("site.title") };
  }
}
