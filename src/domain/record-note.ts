/** Notes of the record as notes of a figure. The record's remarks on what may be compared exist in English only. */

export interface RecordNote {
  readonly note: string | null;
  readonly noteLanguage: "en";
}

/** Remarks one after another; those that the record does not make are left out. */
export function recordNote(...remarks: readonly (string | null)[]): RecordNote {
  const made = remarks.filter((remark) => remark !== null);
  return { note: made.length === 0 ? null : made.join(" "), noteLanguage: "en" };
}
