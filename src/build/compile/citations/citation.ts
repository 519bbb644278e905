import type { CitedNumber, LocalText, SourceId } from "#data/records.ts";
import type { CitingKind, SourceUseItem } from "#data/source-uses.ts";

/** The record in which something is cited. */
export interface CitingRecord {
  readonly kind: CitingKind;
  readonly id: string;
  readonly title: LocalText;
}
/** One place in the record that rests on one source. */
export interface Citation {
  readonly source: SourceId;
  readonly record: CitingRecord;
  readonly item: SourceUseItem;
}

interface FigureName {
  readonly field: string;
  readonly label: LocalText | null;
  readonly unit: string;
}

/** A cited figure: one citation for the source that states it and one for each that confirms it. */
export function citeFigure(record: CitingRecord, name: FigureName, number: CitedNumber | null): readonly Citation[] {
  if (number === null) return [];
  const { value, qualifier, pointer } = number;
  const figure = { what: "figure", ...name, value, qualifier } as const;
  return [
    { source: number.source, record, item: { ...figure, pointer, role: "states" } },
    ...(number.alsoStatedBy ?? []).map((source): Citation => {
      return { source, record, item: { ...figure, pointer: null, role: "confirms" } };
    }),
  ];
}

/** A cited text; none where no source is named. */
export function citeStatement(
  record: CitingRecord,
  source: SourceId | null,
  field: string,
  text: string | readonly string[] | null,
  pointer: string | null,
): readonly Citation[] {
  return source === null ? [] : [{ source, record, item: { what: "statement", field, text, pointer } }];
}

/** The sources that a record lists without resting anything particular on them. */
export function citeMerelyListed(
  record: CitingRecord,
  listed: readonly SourceId[],
  citations: readonly Citation[],
): readonly Citation[] {
  const cited = new Set(citations.map((citation) => citation.source));
  return [...new Set(listed)]
    .filter((source) => !cited.has(source))
    .map((source) => ({ source, record, item: { what: "record", pointer: null } }));
}
