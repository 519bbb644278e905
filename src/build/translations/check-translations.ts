/** Holds translations against the records they belong to. */
import { foreignLanguage } from "../dataset/foreign-language.ts";
import { jsonPath } from "../dataset/json-path.ts";
import { didYouMean } from "../dataset/near-miss.ts";
import type { Problem } from "../dataset/problem.ts";
import { quote } from "../dataset/quote.ts";
import type { RecordFile } from "../dataset/read-records.ts";
import { englishMark, localTexts } from "./local-texts.ts";
import type { Translation } from "./read-translations.ts";

export interface CheckedTranslations {
  /** Those made from the English as it stands: the only ones that readers see. */
  readonly current: readonly Translation[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

function textProblems({ file, record, language, texts }: Translation, english: ReadonlyMap<string, string>): Problem[] {
  return Object.entries(texts).flatMap(([place, text]) => {
    const path = jsonPath([record, "texts", place]);
    if (!english.has(place)) {
      const expected = "the place of a text of the record";
      return [{ file, path, found: `the place ${quote(place)}`, expected, ...didYouMean(place, [...english.keys()]) }];
    }
    // What stands unchanged in every language, such as a name, is in its own.
    const looks = text === english.get(place) ? null : foreignLanguage(text, language);
    return looks === null
      ? []
      : [{ file, path, found: `${quote(text)}, which looks ${looks}`, expected: `text in the language ${language}` }];
  });
}

/** A translation whose English has changed is a remark: English is shown in its place until somebody has looked at it. */
export function checkTranslations(
  translations: readonly Translation[],
  files: readonly RecordFile[],
): CheckedTranslations {
  const current: Translation[] = [];
  const problems: Problem[] = [];
  const remarks: Problem[] = [];
  const records = new Map(files.map((one) => [`${one.kind}/${one.name}`, one.value]));
  for (const translation of translations) {
    const { file, kind, record, english } = translation;
    const value = records.get(`${kind}/${record}`);
    if (!records.has(`${kind}/${record}`)) {
      const names = files.filter((one) => one.kind === kind).map(({ name }) => name);
      const expected = `the name of a file in ${kind}`;
      problems.push({ file, path: jsonPath([record]), found: quote(record), expected, ...didYouMean(record, names) });
    } else if (typeof value === "object" && value !== null) {
      const mark = englishMark(value);
      if (mark === english) {
        current.push(translation);
        problems.push(...textProblems(translation, localTexts(value)));
      } else {
        const found = `${quote(english)}: made from an earlier English, so English is shown instead`;
        const expected = `${quote(mark)}, once the texts fit what ${kind}/${record}.json says now`;
        remarks.push({ file, path: jsonPath([record, "english"]), found, expected });
      }
    }
  }
  return { current, problems, remarks };
}
