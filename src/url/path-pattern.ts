/** Patterns of addresses such as "/events/:event/": a name after a colon stands for one word between slashes. */

/** The values of a pattern's names. */
export type PathValues = Readonly<Record<string, string>>;

/** What a path gives for the names of a pattern; null where it does not fit. Both end in a slash. */
export function readPattern(pattern: string, path: string): PathValues | null {
  const wanted = pattern.split("/");
  const words = path.split("/");
  if (wanted.length !== words.length) return null;
  const values: Record<string, string> = {};
  for (const [at, part] of wanted.entries()) {
    const word = words[at] ?? "";
    if (!part.startsWith(":")) {
      if (part !== word) return null;
    } else {
      if (word === "") return null;
      values[part.slice(1)] = word;
    }
  }
  return values;
}

/** The path of a pattern for some values. A name without a value stays as it is. */
export function fillPattern(pattern: string, values: PathValues): string {
  return pattern.replace(/:([a-z]+)/g, (whole, name: string) => values[name] ?? whole);
}
