/** A cited number in words: its qualifier belongs to it and is always said. */
import type { CitedNumber } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import { qualifierKey } from "#i18n/qualifiers.ts";

export type CitedText = (number: Pick<CitedNumber, "value" | "qualifier">) => string;

/** Makes texts such as "over 31,000" or "37" in a language. `write` writes the value where it is not a plain number. */
export function createCitedText({ t, format }: Pick<I18n, "t" | "format">, write = format.number): CitedText {
  return ({ value, qualifier }) => {
    const digits = write(value);
    return qualifier === null
      ? digits
      : t("number.qualified", { qualifier: t(qualifierKey(qualifier)), number: digits });
  };
}

/** Texts in the language of the page. */
export const useCitedText = (write?: (value: number) => string): CitedText => createCitedText(useI18n(), write);
