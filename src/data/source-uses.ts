/** What rests on a source: figures, statements, claims and records, grouped by the record they stand in. */
import type { Alpha2, LocalText, Qualifier } from "./records.ts";

export type CitingKind = "event" | "initiative" | "region" | "centre" | "theme" | "strategy" | "statistic";

/** One figure that cites the source. */
export interface FigureUse {
  readonly what: "figure";
  /** Fixed field of the record ("participants"), or key of a named number or statistic row. */
  readonly field: string;
  /** The record's own wording; null for fixed fields, which pages name in the reader's language. */
  readonly label: LocalText | null;
  /** null: the row says that no source states the value. */
  readonly value: number | null;
  readonly qualifier: Qualifier | null;
  readonly unit: string;
  /** Where in the source it stands; null where the source only confirms what another one states. */
  readonly pointer: string | null;
  readonly role: "states" | "confirms";
}
/** A statement that is not a number. */
export interface StatementUse {
  readonly what: "statement";
  readonly field: string;
  readonly text: string | readonly string[] | null;
  readonly pointer: string | null;
}
/** One side of a disagreement. */
export interface ClaimUse {
  readonly what: "claim";
  readonly field: string;
  readonly text: string;
}
/** The record as such rests on the source; `pointer` only where the record says where. */
export interface RecordUse {
  readonly what: "record";
  readonly pointer: string | null;
}
export type SourceUseItem = FigureUse | StatementUse | ClaimUse | RecordUse;

/** The uses in one record. Claims stand with the record they are about. */
export interface UsesInRecord {
  readonly kind: CitingKind;
  readonly id: string;
  readonly title: LocalText;
  readonly items: readonly SourceUseItem[];
}
/** Countries whose assignment to a region rests on the source: one use each, listed as one. */
export interface UsesInCountries {
  readonly kind: "countries";
  readonly countries: readonly Alpha2[];
}
export type SourceUse = UsesInRecord | UsesInCountries;
