/** Finds initiatives by words of their text. The text is folded once, so that each letter typed costs a look and no more. */
import type { InitiativeRow } from "#data/initiative-chunks.ts";
import { foldText } from "#domain/folded-text.ts";

/** The words of a record in the reader's language. */
export type TextOf = (initiative: InitiativeRow) => string;

/** Makes the condition for a query: every word of it begins a word of the record at a place, or its name in one word does. */
export type TextIndex = (query: string) => (place: number) => boolean;

const always = (): boolean => true;

/** Folds nothing before the first query. */
export function indexText(initiatives: readonly InitiativeRow[], textOf: TextOf): TextIndex {
  let folded: readonly string[] | null = null;
  return (query) => {
    const words = foldText(query).split(" ").filter(Boolean);
    if (words.length === 0) return always;
    const texts = (folded ??= initiatives.map((initiative) => ` ${foldText(textOf(initiative))}`));
    return (place) => words.every((word) => texts[place]?.includes(` ${word}`));
  };
}
