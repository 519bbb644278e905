/** What the page about the data reads: every download, the dictionary of the tables, what is in doubt and what is missing. */
import type { DownloadId } from "./download-list.ts";
import type { Alpha2, Conflict, ConflictId, Gap, LocalText, Release } from "./records.ts";
import type { RecordKind } from "./schema.ts";

export interface FileBrief {
  /** Path inside the folder of downloads. */
  readonly path: string;
  readonly bytes: number;
  /** SHA-256 in hexadecimal digits. */
  readonly sha256: string;
}

/** A file of the list of downloads; the manifest names all others and cannot name itself. */
export interface DownloadBrief extends Omit<FileBrief, "sha256"> {
  readonly id: DownloadId;
  readonly sha256: string | null;
}

/** A column, or those of the same text in all languages. Descriptions are in English. */
export interface ColumnBrief {
  readonly name: string;
  readonly type: "string" | "integer" | "number" | "boolean" | "date";
  readonly isRequired: boolean;
  readonly isKey: boolean;
  /** Whether it stands for a column in each language; then `isRequired` is about English. */
  readonly inLanguages: boolean;
  /** The words it is limited to; empty where it is not. */
  readonly values: readonly (string | number)[];
  /** The table it names a row of. */
  readonly reference: string | null;
  readonly description: string;
}

export interface TableBrief extends FileBrief {
  readonly name: string;
  readonly description: string;
  readonly rows: number;
  readonly columns: readonly ColumnBrief[];
}

/** A kind of record: how many there are, its table and those of the lists inside it. */
export interface KindBrief {
  readonly kind: RecordKind;
  readonly records: number;
  /** The table of the records comes first. */
  readonly tables: readonly TableBrief[];
}

/** A record by what its page needs to be linked. */
export type LinkedRecord =
  | { readonly kind: "event" | "initiative"; readonly id: string; readonly title: LocalText }
  /** `figure`: anchor of the chart that shows it. */
  | { readonly kind: "statistic"; readonly id: string; readonly title: LocalText; readonly figure: string }
  | { readonly kind: "strategy"; readonly id: string; readonly title: LocalText }
  | { readonly kind: "theme"; readonly id: string; readonly title: LocalText }
  | { readonly kind: "region"; readonly id: string; readonly title: LocalText }
  | { readonly kind: "centre"; readonly id: string; readonly title: LocalText; readonly country: Alpha2 }
  | { readonly kind: "country"; readonly id: string; readonly title: LocalText };

export interface ConflictBrief {
  readonly id: ConflictId;
  readonly subject: LinkedRecord;
  /** In words, in English. */
  readonly field: string;
  readonly claims: number;
  readonly isDecided: boolean;
}

export interface GapBrief extends Pick<Gap, "id" | "topic" | "missing"> {
  readonly subjects: readonly LinkedRecord[];
}

export interface DownloadsChunk {
  readonly release: Release;
  /** Newest first. */
  readonly releases: readonly Release[];
  /** A finished reference to this release, in English as reference lists have it. */
  readonly citation: string;
  readonly files: readonly DownloadBrief[];
  readonly kinds: readonly KindBrief[];
  /** The table of texts in other languages. */
  readonly translations: TableBrief | null;
  /** By what they are about. */
  readonly conflicts: readonly {
    readonly about: Conflict["subjectKind"];
    readonly conflicts: readonly ConflictBrief[];
  }[];
  readonly gaps: readonly GapBrief[];
}
