import type { LanguagesChunk } from "#data/language-chunks.ts";
import type { Dataset } from "#data/records.ts";
import { languageTags } from "#data/vocabulary.ts";
import { recordsByKind } from "../exports/records-by-kind.ts";
import { localTexts } from "../translations/local-texts.ts";
import { messageCounts } from "../translations/message-reviews.ts";

/** Counted from the catalogues and the record, in the order of the languages. */
export function languagesChunk(dataset: Dataset): LanguagesChunk {
  const records = Object.values(recordsByKind(dataset)).flat();
  const count = records.reduce((sum, record) => sum + localTexts(record).size, 0);
  const languages = languageTags.flatMap((tag) => {
    if (tag === "en") return [];
    const own = dataset.translations.filter(({ language }) => language === tag);
    const places = (list: typeof own): number => list.reduce((sum, one) => sum + one.places.length, 0);
    const texts = { count, translated: places(own), reviewed: places(own.filter(({ reviewed }) => reviewed)) };
    return [{ tag, messages: messageCounts(tag), texts }];
  });
  return { languages };
}
