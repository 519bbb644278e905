/** Codes of the strategy's key initiatives as sources and notes write them: "3.1 and 3.2", "Key Initiatives 1.4 and 2.3". */

const code = /(?<![\d.])[1-4]\.[1-4](?![\d.]*\d)/g;

/** The codes in a text, each once, in order of appearance. */
export function codesIn(text: string): readonly string[] {
  return [...new Set(text.match(code) ?? [])];
}

/** The codes that a note calls key initiatives; other numbers in it are left alone. */
export function codesCalledKeyInitiatives(note: string | null): readonly string[] {
  const called = (note ?? "").match(/\bKey Initiatives? [1-4]\.[1-4](?:(?:, | and |, and )[1-4]\.[1-4])*/g) ?? [];
  return codesIn(called.join(" "));
}
