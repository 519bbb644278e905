import { languageTags } from "#data/vocabulary.ts";
import type { Check } from "../check.ts";
import { foreignLanguage } from "../foreign-language.ts";
import { jsonLeaves } from "../json-leaves.ts";
import { jsonPath } from "../json-path.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

const names = {
  en: "English",
  ar: "Arabic",
  de: "German",
  es: "Spanish",
  fr: "French",
  ru: "Russian",
  zh: "Chinese",
} as const;

/** Text stands in the field of its language: the script must fit, and common small words must not betray another. */
export const checkTextLanguages: Check = ({ files }) => {
  const problems: Problem[] = [];
  for (const { file, value } of files) {
    for (const { path, value: text } of jsonLeaves(value)) {
      const tag = languageTags.find((language) => language === path.at(-1));
      const betrayed = tag === undefined || typeof text !== "string" ? null : foreignLanguage(text, tag);
      if (tag === undefined || betrayed === null) continue;
      const found = `${quote(text)}, which looks ${betrayed}`;
      problems.push({ file, path: jsonPath(path), found, expected: `text in ${names[tag]}` });
    }
  }
  return problems;
};
