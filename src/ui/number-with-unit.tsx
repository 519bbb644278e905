/** A number of the record and what it counts: "over 300 people", "58.2%". */
import { Fragment } from "react";
import type { ReactElement, ReactNode } from "react";
import type { CitedNumber } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { unitWords } from "#i18n/unit-words.ts";
import { createCitedText } from "./use-cited-text.ts";

const isPercent = (unit: string): boolean => unit === "%" || unit === "percent";

/** Stand in the message for what is set there as elements; no text of the record or of a catalogue has them. */
const places = { number: "\uE000", unit: "\uE001" } as const;
const eachPlace = /(\uE000|\uE001)/u;

interface NumberWithUnitProps {
  readonly number: Pick<CitedNumber, "value" | "qualifier">;
  readonly unit: string;
}

/** The number in bold. A unit without words in the language of the page stays English, and says so. */
export function NumberWithUnit({ number, unit }: NumberWithUnitProps): ReactElement {
  const i18n = useI18n();
  const { t, format } = i18n;
  const text = <b>{createCitedText(i18n, isPercent(unit) ? format.shortPercent : undefined)(number)}</b>;
  const words = unitWords(t, unit, number.value);
  if (words === "") return text;
  const set = (piece: string): ReactNode => {
    if (piece === places.number) return text;
    return piece === places.unit ? (words ?? <span lang="en">{unit}</span>) : piece;
  };
  return (
    <>
      {t("unit.beside", places)
        .split(eachPlace)
        .filter((piece) => piece !== "")
        .map((piece) => (
          <Fragment key={piece}>{set(piece)}</Fragment>
        ))}
    </>
  );
}
