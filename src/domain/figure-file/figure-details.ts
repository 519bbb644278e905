/** What a figure's file says of each cell beside what the table shows: its number, how it is known, and what it rests on. */
import type { CitedNumber, SourceId } from "#data/records.ts";
import { citedIn, sourcesOfCell } from "#domain/figure.ts";
import type { Cell } from "#domain/figure.ts";

/** stated: by a source. computed: by us, from stated numbers. counted: among the records of the Atlas. text: no number. */
export const cellStatuses = ["stated", "computed", "counted", "not-recorded", "text"] as const;
export type CellStatus = (typeof cellStatuses)[number];

/** How the table writes a number with its qualifier. */
export type WriteNumber = (number: Pick<CitedNumber, "value" | "qualifier">) => string;

/** `pointer`: where in the source, in words; null where the cell rests on it as a whole. */
export interface Basis {
  readonly source: SourceId;
  readonly pointer: string | null;
}

export interface CellDetails {
  readonly status: CellStatus;
  /** null: not recorded, or a text. Never 0 for unknown. */
  readonly value: number | null;
  /** As the table shows it; empty where it says "not recorded". */
  readonly shown: string;
  readonly qualifier: string | null;
  readonly counts: string | null;
  /** How a computed value was worked out. */
  readonly how: string | null;
  /** What it rests on, and where in it. */
  readonly bases: readonly Basis[];
  readonly alsoStatedBy: readonly SourceId[];
}

function statusOf(cell: Cell): CellStatus {
  if (cell.kind === "text") return "text";
  if (cell.kind === "computed") return cell.from.length === 0 ? "counted" : "computed";
  return cell.number === null ? "not-recorded" : "stated";
}

function basesOf(cell: Cell): readonly Basis[] {
  const cited = citedIn(cell).map(({ source, pointer }) => ({ source, pointer }));
  const distinct = [...new Map(cited.map((basis) => [JSON.stringify(basis), basis])).values()];
  const whole = sourcesOfCell(cell).filter((source) => cited.every((basis) => basis.source !== source));
  return [...distinct, ...whole.map((source) => ({ source, pointer: null }))];
}

/** `write` writes a cited number as the table does where the cell has no text of its own. */
export function detailsOf(cell: Cell, write: WriteNumber): CellDetails {
  const cited = citedIn(cell);
  const number = cell.kind === "number" ? cell.number : null;
  const written = number === null ? "" : write(number);
  const isUnknown = cell.kind === "number" && cell.number === null;
  return {
    status: statusOf(cell),
    value: cell.kind === "computed" ? (cell.value ?? null) : (number?.value ?? null),
    shown: isUnknown ? "" : (cell.text ?? written),
    qualifier: number?.qualifier ?? null,
    counts: cell.kind === "number" && cell.counts !== "" ? cell.counts : null,
    how: cell.kind === "computed" ? cell.how : null,
    bases: basesOf(cell),
    alsoStatedBy: [...new Set(cited.flatMap(({ alsoStatedBy = [] }) => alsoStatedBy))],
  };
}
