import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sentencesOf } from "#features/fact-sheet/sentences.ts";

describe("sentences", () => {
  it.each([
    ["One. Two! Three?", ["One.", "Two!", "Three?"]],
    ["Held in St. Petersburg. Then in Moscow.", ["Held in St. Petersburg.", "Then in Moscow."]],
    ["Guests of J. Smith came. All left.", ["Guests of J. Smith came.", "All left."]],
    ["See ifla.org for more. Done.", ["See ifla.org for more.", "Done."]],
    ["It asked “Why?” Nobody knew.", ["It asked “Why?”", "Nobody knew."]],
    ["第一句。第二句。", ["第一句。", "第二句。"]],
    ["هل حضروا؟ نعم.", ["هل حضروا؟", "نعم."]],
    ["No full stop at all", ["No full stop at all"]],
  ])("of %j", (text, sentences) => {
    expect(sentencesOf(text)).toEqual(sentences);
  });

  it("lose nothing but spaces, and none is empty", () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom("Aa", "b.", "C!", "St.", "“D?”", "3", " ", "。", "\n")), (words) => {
        const text = words.join(" ");
        const found = sentencesOf(text);
        expect(found.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
        expect(found.every((sentence) => sentence.trim() !== "")).toBe(true);
      }),
    );
  });
});
