/** Texts of the records in other languages as a table of their own, with what nobody has reviewed yet. */
import type { Dataset } from "#data/records.ts";
import { languageTags } from "#data/vocabulary.ts";
import { keyOfRecord } from "../../dataset/record-key.ts";
import { recordKinds } from "../../dataset/record-kinds.ts";
import { textsByPlace } from "../../translations/local-texts.ts";
import type { Row } from "./rows.ts";
import type { Column, Table } from "./table.ts";

const column = (name: string, description: string, rest: Partial<Column> = {}): Column => ({
  name,
  path: [name],
  type: "string",
  constraints: { required: true },
  description,
  ...rest,
});

/** Its rows stand in `atlas.json` without their texts, which the records hold there. */
export const translationTable: Table = {
  name: "translations",
  kind: null,
  description: "A text of a record in a language besides English, and whether a person has reviewed it",
  path: [],
  jsonPath: "$.translations[*]",
  keys: [],
  columns: [
    column("kind", "Kind of the record: the table it is a row of", {
      constraints: { required: true, enum: recordKinds },
    }),
    column("record", "Key of the record in its table"),
    column("language", "Language of the text", {
      constraints: { required: true, enum: languageTags.filter((tag) => tag !== "en") },
    }),
    column(
      "place",
      "Where the text stands in the record; an item of a list goes by its key, its code or its place from 0",
    ),
    column("text", "The text; as in English where a name or title keeps its form"),
    column("reviewed", "Whether a person who reads the language has reviewed it", { type: "boolean" }),
  ],
  primaryKey: ["kind", "record", "language", "place"],
  foreignKeys: [],
  children: [],
};

/** By language, kind and record, places in the order of the record. */
export function translationRows(
  { translations }: Pick<Dataset, "translations">,
  records: Readonly<Record<string, readonly object[]>>,
): readonly Row[] {
  const texts = new Map(
    recordKinds.flatMap((kind) =>
      (records[kind] ?? []).map((record) => [`${kind} ${keyOfRecord(kind, record)}`, textsByPlace(record)] as const),
    ),
  );
  return translations.flatMap(({ kind, record, language, reviewed, places }) => {
    const own = texts.get(`${kind} ${record}`);
    return places.flatMap((place) => {
      const text = own?.get(place);
      return text === undefined ? [] : [[kind, record, language, place, text[language] ?? text.en, reviewed]];
    });
  });
}
