/** Puts translations beside the English texts of the records. */
import type { RecordTranslation } from "#data/records.ts";
import type { RecordKind } from "#data/schema.ts";
import { groupBy } from "#domain/group-by.ts";
import { keyOfRecord } from "../dataset/record-key.ts";
import type { ValidRecord, ValidRecords } from "../dataset/validate-records.ts";
import { withTexts } from "./local-texts.ts";
import type { Translation } from "./read-translations.ts";

/** The records with all languages in their texts; the records handed in stay as they are. */
export function translatedRecords(records: ValidRecords, translations: readonly Translation[]): ValidRecords {
  const byRecord = groupBy(translations, ({ kind, record }) => `${kind}/${record}`);
  const merged = <T extends object>(kind: RecordKind, list: readonly ValidRecord<T>[]): readonly ValidRecord<T>[] =>
    list.map((one) => {
      const own = byRecord.get(`${kind}/${one.name}`) ?? [];
      const record = own.reduce((sum, { language, texts }) => withTexts(sum, language, texts), one.record);
      return { ...one, record };
    });
  return {
    events: merged("events", records.events),
    initiatives: merged("initiatives", records.initiatives),
    regions: merged("regions", records.regions),
    countries: merged("countries", records.countries),
    centres: merged("centres", records.centres),
    themes: merged("themes", records.themes),
    strategy: merged("strategy", records.strategy),
    statistics: merged("statistics", records.statistics),
    headlines: merged("headlines", records.headlines),
    sources: merged("sources", records.sources),
    conflicts: merged("conflicts", records.conflicts),
    gaps: merged("gaps", records.gaps),
    releases: merged("releases", records.releases),
  };
}

/** What others call a record, whose file may have another name: themes "01", headlines "01-participants". */
function keyOf({ kind, record }: Translation, records: ValidRecords): string {
  const ofKind: readonly ValidRecord<object>[] = records[kind];
  const found = ofKind.find(({ name }) => name === record);
  return found === undefined ? record : keyOfRecord(kind, found.record);
}

/** What the dataset tells about its translations, without the texts, which stand in the records. */
export function recordTranslations(
  records: ValidRecords,
  translations: readonly Translation[],
): readonly RecordTranslation[] {
  return translations.map((translation) => {
    const { kind, language, reviewed, texts } = translation;
    return { kind, record: keyOf(translation, records), language, reviewed, places: Object.keys(texts) };
  });
}
