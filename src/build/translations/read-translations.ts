/** The files of translations below `data/translations/`: one for each language and kind of record. */
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import type { LanguageTag } from "#data/records.ts";
import type { RecordKind } from "#data/schema.ts";
import { languageTags } from "#data/vocabulary.ts";
import { issueProblems } from "../dataset/issue-problems.ts";
import { didYouMean } from "../dataset/near-miss.ts";
import type { Problem } from "../dataset/problem.ts";
import { readJson } from "../dataset/read-json.ts";
import { recordKinds } from "../dataset/record-kinds.ts";

const text = z.string().trim().min(1, "expected text");
const recordTexts = z.strictObject({
  /** Whether a person who reads the language has gone through all of them. */
  reviewed: z.boolean(),
  /** The mark of the English texts they were made from. */
  english: z.string(),
  texts: z.record(z.string(), text),
});
const translationFile = z.record(z.string(), recordTexts);

/** The texts of one record in one language, with the file they came from. */
export interface Translation extends z.infer<typeof recordTexts> {
  readonly file: string;
  readonly kind: RecordKind;
  readonly language: LanguageTag;
  /** File name of the record without its ending. */
  readonly record: string;
}

export interface ReadTranslations {
  readonly translations: readonly Translation[];
  readonly problems: readonly Problem[];
}

const folder = "translations";
const ending = ".json";
const none: ReadTranslations = { translations: [], problems: [] };
const others = languageTags.filter((tag) => tag !== "en");

const stranger = (file: string, name: string, known: readonly string[]): ReadTranslations => ({
  translations: [],
  problems: [
    {
      file,
      path: "$",
      found: `an entry named ${JSON.stringify(name)}`,
      expected: `only ${known.join(", ")}`,
      ...didYouMean(name, known),
    },
  ],
});

const joined = (parts: readonly ReadTranslations[]): ReadTranslations => ({
  translations: parts.flatMap(({ translations }) => translations),
  problems: parts.flatMap(({ problems }) => problems),
});

async function readOne(dir: string, language: LanguageTag, entry: string): Promise<ReadTranslations> {
  const file = `${folder}/${language}/${entry}`;
  const kind = recordKinds.find((known) => `${known}${ending}` === entry);
  if (kind === undefined)
    return stranger(
      file,
      entry,
      recordKinds.map((known) => `${known}${ending}`),
    );
  const { value, problems: faults } = await readJson(dir, file);
  if (faults.length > 0) return { translations: [], problems: faults };
  const result = translationFile.safeParse(value);
  if (!result.success) {
    const problems = result.error.issues.flatMap((issue) => issueProblems(issue, file, value, translationFile));
    return { translations: [], problems };
  }
  const records = Object.entries(result.data).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { translations: records.map(([record, rest]) => ({ file, kind, language, record, ...rest })), problems: [] };
}

async function readLanguage(dir: string, entry: string): Promise<ReadTranslations> {
  const language = others.find((tag) => tag === entry);
  if (language === undefined) return stranger(`${folder}/${entry}`, entry, others);
  const entries = await readdir(join(dir, folder, entry));
  const shown = entries.filter((name) => !name.startsWith(".")).toSorted();
  return joined(await Promise.all(shown.map((name) => readOne(dir, language, name))));
}

/** All translations below a folder of records, by language, kind and record; a broken file is a problem, never an exception. */
export async function readTranslations(dir: string): Promise<ReadTranslations> {
  const entries = await readdir(join(dir, folder)).catch((): string[] => []);
  const shown = entries.filter((name) => !name.startsWith(".")).toSorted();
  return shown.length === 0 ? none : joined(await Promise.all(shown.map((name) => readLanguage(dir, name))));
}
