import type { Check } from "../check.ts";
import { jsonLeaves } from "../json-leaves.ts";
import { jsonPath } from "../json-path.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

const flaws: readonly (readonly [RegExp, string])[] = [
  [/^\s|\s$/u, "text without a space at its beginning or end"],
  [/[\r\n\t]/u, "text on one line, without tabs"],
  [/\S {2,}\S/u, "one space between words"],
  [/[\u200b\ufeff\ufffd]/u, "text without invisible or replacement characters"],
];

/** Text is clean at its edges and between its words: such slips come with copy and paste, and spoil search. */
export const checkSpaces: Check = ({ files }) => {
  const problems: Problem[] = [];
  for (const { file, value } of files) {
    for (const { path, value: text } of jsonLeaves(value)) {
      if (typeof text !== "string" || text === "") continue;
      const flaw = flaws.find(([pattern]) => pattern.test(text));
      if (flaw !== undefined) problems.push({ file, path: jsonPath(path), found: quote(text), expected: flaw[1] });
    }
  }
  return problems;
};
