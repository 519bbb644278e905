/** Outlines of plates have no words: one file serves all languages. */
const isWordless = (address: string): boolean => address.startsWith("plate/");

/**
 * File of a chunk below the folder of a compiled dataset: "ar/event/2018-asia-oceania-hanoi.json". `tag` is that of the
 * reader's language.
 */
export function chunkFile(address: string, tag: string): string {
  return `${isWordless(address) ? "" : `${tag}/`}${address}.json`;
}
