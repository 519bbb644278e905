import { downloads } from "#data/download-list.ts";
import type { ConflictBrief, DownloadsChunk, GapBrief, KindBrief, TableBrief } from "#data/download-chunks.ts";
import type { Conflict, Dataset, Gap } from "#data/records.ts";
import { recordKinds } from "../dataset/record-kinds.ts";
import type { ExportContext } from "../exports/export-context.ts";
import { checksum } from "../exports/export-file.ts";
import type { Exports } from "../exports/export-files.ts";
import { recordsByKind } from "../exports/records-by-kind.ts";
import { columnGroups } from "../exports/tables/column-groups.ts";
import type { TableFile } from "../exports/tables/table-files.ts";
import { linkedRecord } from "./linked-record.ts";

function tableBrief({ table, file, rowCount }: TableFile): TableBrief {
  const { name, description } = table;
  return {
    name,
    description,
    rows: rowCount,
    path: file.path,
    bytes: file.bytes.length,
    sha256: checksum(file.bytes),
    columns: columnGroups(table),
  };
}

function kindBriefs(dataset: Dataset, tables: readonly TableFile[]): readonly KindBrief[] {
  const records = recordsByKind(dataset);
  return recordKinds.map((kind) => ({
    kind,
    records: records[kind].length,
    tables: tables.filter(({ table }) => table.kind === kind).map(tableBrief),
  }));
}

/** "countriesRepresented" and "opening-session" as words. */
const inWords = (field: string): string =>
  field.replace(/[A-Z]/g, (capital) => ` ${capital.toLowerCase()}`).replaceAll(/[-_.]/g, " ");

function conflictBrief(conflict: Conflict, dataset: Dataset): readonly ConflictBrief[] {
  const subject = linkedRecord({ kind: conflict.subjectKind, id: conflict.subject }, dataset);
  const { id, field, values, shown } = conflict;
  if (subject === null) return [];
  return [{ id, subject, field: inWords(field), claims: values.length, isDecided: shown !== null }];
}

const abouts = ["event", "initiative", "statistic", "strategy"] as const satisfies readonly Conflict["subjectKind"][];

function gapBrief({ id, topic, missing, subjects }: Gap, dataset: Dataset): GapBrief {
  return { id, topic, missing, subjects: subjects.flatMap((subject) => linkedRecord(subject, dataset) ?? []) };
}

/** What the page about the data shows; `exports` are the files as they are written. */
export function downloadsChunk({ dataset, release, citation }: ExportContext, exports: Exports): DownloadsChunk {
  return {
    release,
    releases: dataset.releases.toReversed(),
    citation,
    files: downloads.flatMap(({ id, path }) => {
      const file = exports.files.find((one) => one.path === path);
      if (file === undefined) return [];
      // The sum of the list of sums would have to be checked against itself.
      const sha256 = id === "manifest" ? null : checksum(file.bytes);
      return [{ id, path, bytes: file.bytes.length, sha256 }];
    }),
    kinds: kindBriefs(dataset, exports.tables),
    translations: exports.tables.filter(({ table }) => table.kind === null).map(tableBrief)[0] ?? null,
    conflicts: abouts.map((about) => ({
      about,
      conflicts: dataset.conflicts
        .filter(({ subjectKind }) => subjectKind === about)
        .flatMap((conflict) => conflictBrief(conflict, dataset)),
    })),
    gaps: dataset.gaps.map((gap) => gapBrief(gap, dataset)),
  };
}
