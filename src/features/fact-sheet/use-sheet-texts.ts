/** What a sheet writes, as plain texts: for reckoning its room before anything is drawn. */
import { useMemo } from "react";
import type { SheetEvent } from "#data/sheet-chunks.ts";
import type { LocalText } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import { centreKindKey } from "#i18n/record-kinds.ts";
import { createEventWords } from "#ui/use-event-words.ts";
import { createInitiativeWords } from "#ui/use-initiative-words.ts";
import { asksCountries } from "./event-pieces.ts";
import type { RecordTexts } from "./record-pieces.ts";
import { paperIn } from "./room.ts";
import type { Paper } from "./room.ts";

export interface SheetTexts extends RecordTexts {
  readonly paper: Paper;
  readonly plain: (local: LocalText) => string;
  /** Name, then date with people and countries. */
  readonly heads: (event: SheetEvent) => readonly string[];
}

/** In the language of the page. */
export function useSheetTexts(): SheetTexts {
  const i18n = useI18n();
  return useMemo(() => createSheetTexts(i18n), [i18n]);
}

/** In a language. */
export function createSheetTexts(i18n: I18n): SheetTexts {
  const words = createEventWords(i18n);
  const initiatives = createInitiativeWords(i18n);
  return {
    paper: paperIn(i18n.language.tag),
    plain: i18n.plain,
    heads: (event) => [
      words.shortName(event),
      event.participants === null && event.countriesRepresented === null
        ? `${words.date(event)}  ${i18n.t("sheet.noneRecorded")}`
        : [
            words.date(event),
            words.people(event.participants),
            asksCountries(event) ? words.countries(event.countriesRepresented) : "",
          ].join(" 00 "),
    ],
    initiative: (record) => `${i18n.plain(record.name)} ${initiatives.kindAndDate(record)} ${record.status ?? ""}`,
    centre: ({ city, kind }) => `${city} ${i18n.t(centreKindKey(kind))}`,
  };
}
