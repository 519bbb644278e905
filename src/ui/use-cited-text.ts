/** A cited number in words: its qualifier belongs to it and is always said. */
import type { CitedNumber } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { qualifierKey } from "#i18n/qualifiers.ts";

/** Makes texts such as "over 31,000" or "37". `write` writes the value where it is not a plain number. */
export function useCitedText(
  write?: (value: number) => string,
): (number: Pick<CitedNumber, "value" | "qualifier">) => string {
  const { t, format } = useI18n();
  return ({ value, qualifier }) => {
    const digits = (write ?? format.number)(value);
    return qualifier === null
      ? digits
      : t("number.qualified", { qualifier: t(qualifierKey(qualifier)), number: digits });
  };
}
