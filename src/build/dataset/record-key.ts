/** The field by which records are named by others, where it is not `id`. */
const keys = new Map([
  ["countries", "alpha2"],
  ["themes", "number"],
]);

/** The field by which others name a kind of record. */
export const recordKey = (kind: string): string => keys.get(kind) ?? "id";

/** What others call a record: "2018-asia-oceania-hanoi", "VN", "7". */
export function keyOfRecord(kind: string, record: object): string {
  const key = recordKey(kind);
  return String(Object.entries(record).find(([name]) => name === key)?.[1]);
}
