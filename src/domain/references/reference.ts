/** A work to be cited, free of any style: what APA, Chicago, BibTeX, RIS and CSL-JSON are all written from. */
import type { SourceBrief } from "#data/briefs.ts";
import type { PreciseDate, Release } from "#data/records.ts";

export interface Reference {
  /** Names the work in a bibliography file: lower-case ASCII letters, digits and hyphens. */
  readonly key: string;
  readonly kind: "webpage" | "dataset";
  /** Always a body, never a person's name in parts: the record knows publishers. */
  readonly author: string;
  readonly title: string;
  /** Language of the title (BCP 47). */
  readonly language: string;
  /** null: the work bears no date. */
  readonly issued: PreciseDate | null;
  readonly version: string | null;
  /** The day on which the reader saw it. */
  readonly accessed: PreciseDate;
  readonly url: string | null;
  readonly note: string | null;
  /** Whether the same address shows something else later, so that the day of access is part of every citation. */
  readonly changes: boolean;
}

/** Line breaks and runs of spaces mean something in some formats; in names and titles they mean nothing. */
const oneLine = (text: string): string => text.replace(/[\s\p{Cc}]+/gu, " ").trim();

/** A source of the record, as a reader cites it who goes back to it on the day `accessed`. */
export function referenceToSource(source: SourceBrief, accessed: PreciseDate): Reference {
  return {
    key: source.id,
    kind: "webpage",
    author: oneLine(source.publisher),
    title: oneLine(source.title),
    language: source.language,
    issued: source.published,
    version: null,
    accessed,
    url: source.url,
    note: source.mirror ? "Read in a copy that is not the publisher's own" : null,
    changes: false,
  };
}

interface View {
  /** As `TakeAwaySubject.id`. */
  readonly id: string;
  readonly title: string;
  /** Language of the page. */
  readonly language: string;
  /** Whether it is a figure, whose numbers can be taken along, or a page. */
  readonly isFigure: boolean;
  readonly address: string;
  readonly release: Release;
  readonly accessed: PreciseDate;
}

/** What the Atlas shows at an address. Its author is the Atlas: nobody else put the figures beside each other. */
export function referenceToView(view: View): Reference {
  return {
    key: `global-vision-atlas-${view.id.replaceAll(/[^a-z0-9-]/g, "")}`,
    kind: view.isFigure ? "dataset" : "webpage",
    author: "Global Vision Atlas",
    title: oneLine(view.title),
    language: view.language,
    issued: view.release.date,
    version: view.release.id,
    accessed: view.accessed,
    url: view.address,
    note: null,
    changes: true,
  };
}
