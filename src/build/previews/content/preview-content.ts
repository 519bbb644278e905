import type { CitedNumber, RegionId, SourceId } from "#data/records.ts";
import { isShare } from "#domain/share-unit.ts";
import { qualifierKey } from "#i18n/qualifiers.ts";
import type { PreviewWords } from "../preview-words.ts";

export interface PreviewFigure {
  /** The value as it is said, with its qualifier: "over 31,000". */
  readonly value: string;
  /** The number in it, which is drawn large. */
  readonly number: string;
  /** Reads on from the value: "people from 27 countries". */
  readonly counts: string;
}

/** What a picture says, in the order in which it says it. */
export interface PreviewContent {
  readonly name: string;
  /** The region whose ink the name is set in. */
  readonly accent: RegionId | null;
  /** One or two short texts below the name. */
  readonly lines: readonly string[];
  /** Three at most, the weightiest first. */
  readonly figures: readonly PreviewFigure[];
  /** The sources of the figures; empty where the Atlas counted its own records. */
  readonly sources: readonly SourceId[];
  /** What is drawn, as the beginning of a sentence: "Map of Africa with its stops of the torch". */
  readonly picture: string;
}

/** A number of a source; per cent where its unit says so. */
export function citedFigure(
  { t, format }: PreviewWords,
  { value, qualifier }: Pick<CitedNumber, "value" | "qualifier">,
  counts: string,
  unit: string = "",
): PreviewFigure {
  const number = isShare(unit) ? format.shortPercent(value) : format.number(value);
  const said = qualifier === null ? number : t("number.qualified", { qualifier: t(qualifierKey(qualifier)), number });
  return { value: said, number, counts };
}

/** A count of records. */
export function countedFigure({ format }: PreviewWords, count: number, counts: string): PreviewFigure {
  const number = format.number(count);
  return { value: number, number, counts };
}
