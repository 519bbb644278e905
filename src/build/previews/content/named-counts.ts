/** What a number of the record counts, as a picture says it below the number. */
import { isShare } from "#domain/share-unit.ts";
import { unitWords } from "#i18n/unit-words.ts";
import type { PreviewWords } from "../preview-words.ts";

interface Counted {
  readonly label: string;
  readonly unit: string;
  readonly value: number;
}

/** Labels such as "Length" leave these open; what else is counted, a label in another language names itself. */
const measures: ReadonlySet<string> = new Set(["days", "hours", "million NZD", "minutes", "years", "years of age"]);

/** "Sessions"; "Length (days)" where the label alone does not say what is counted. */
export function namedCounts({ label, unit, value }: Counted, { language, t }: PreviewWords): string {
  if (isShare(unit) || ["people", "participants"].includes(unit)) return label;
  const words = language.tag === "en" ? unit : measures.has(unit) ? unitWords(t, unit, value) : null;
  return words === null || label.toLowerCase().includes(words.slice(0, -1).toLowerCase())
    ? label
    : t("preview.labelAndUnit", { label, unit: words });
}
