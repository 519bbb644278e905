/** A number of the record and what it counts: "over 300 people", "58.2%". */
import type { ReactElement } from "react";
import type { CitedNumber } from "#data/records.ts";
import { isShare } from "#domain/share-unit.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { unitWords } from "#i18n/unit-words.ts";
import { ElementsInText, places } from "./elements-in-text.tsx";
import { createCitedText } from "./use-cited-text.ts";

interface NumberWithUnitProps {
  readonly number: Pick<CitedNumber, "value" | "qualifier">;
  readonly unit: string;
}

/** The number in bold. A unit without words in the language of the page stays English, and says so. */
export function NumberWithUnit({ number, unit }: NumberWithUnitProps): ReactElement {
  const i18n = useI18n();
  const { t, format } = i18n;
  const text = <b>{createCitedText(i18n, isShare(unit) ? format.shortPercent : undefined)(number)}</b>;
  const words = unitWords(t, unit, number.value);
  if (words === "") return text;
  return (
    <ElementsInText
      text={t("unit.beside", { number: places.first, unit: places.second })}
      first={text}
      second={words ?? <span lang="en">{unit}</span>}
    />
  );
}
