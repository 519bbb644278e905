/**
 * Spreadsheets run a text that begins with = + - @ TAB or CR as a formula. Every CSV of the Atlas sets an apostrophe before such
 * a text, and before a text that begins with an apostrophe itself, so that reading is simple and loses nothing: a text field that
 * begins with an apostrophe has one too many. Numbers are no texts and are written plain, "-3" among them.
 */
export const formulaStart = /^[=+\-@\t\r']/;

/** A text as a CSV of the Atlas holds it, before quoting. */
export function guardFormula(text: string): string {
  return formulaStart.test(text) ? `'${text}` : text;
}

/** The text that `guardFormula` was given. */
export function unguardFormula(field: string): string {
  return field.startsWith("'") ? field.slice(1) : field;
}
