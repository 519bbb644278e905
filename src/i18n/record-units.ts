/** Units of the record ("people", "countries and territories") are English words. */
import type { Language } from "./languages.ts";

/**
 * A unit where no element can mark it as English, such as in a label for screen readers: null on pages in other languages, where
 * the translated label of the figure says by itself what is counted.
 */
export const plainUnit = ({ tag }: Language, unit: string): string | null => (tag === "en" ? unit : null);
