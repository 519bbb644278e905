/** The first place where a text stops being JSON. Lines and columns count from 1. */
export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

class Fault extends Error {
  readonly at: number;
  readonly expected: string;
  readonly found: string | null;
  constructor(at: number, expected: string, found: string | null = null) {
    super(expected);
    this.at = at;
    this.expected = expected;
    this.found = found;
  }
}

const blank = /[ \t\n\r]*/y;
const stringToken = /"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const numberToken = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const wordToken = /true|false|null/y;

/** Reads one text; every method returns the offset after what it read, and throws a Fault where it cannot. */
class Scanner {
  private readonly text: string;
  constructor(text: string) {
    this.text = text;
  }

  skip(at: number): number {
    return this.token(blank, at) ?? at;
  }

  token(pattern: RegExp, at: number): number | null {
    pattern.lastIndex = at;
    return pattern.test(this.text) ? pattern.lastIndex : null;
  }

  value(start: number): number {
    const at = this.skip(start);
    if (this.text[at] === "{") return this.members(at);
    if (this.text[at] === "[") return this.list(at + 1);
    const end = this.token(stringToken, at) ?? this.token(numberToken, at) ?? this.token(wordToken, at);
    if (end !== null) return end;
    throw new Fault(at, this.text[at] === '"' ? 'text that ends with " on the same line' : "a value");
  }

  list(start: number): number {
    let at = this.skip(start);
    if (this.text[at] === "]") return at + 1;
    for (;;) {
      at = this.skip(this.value(at));
      if (this.text[at] === "]") return at + 1;
      if (this.text[at] !== ",") throw new Fault(at, "a comma or ]");
      at += 1;
    }
  }

  members(open: number): number {
    const keys = new Set<string>();
    let at = this.skip(open + 1);
    if (this.text[at] === "}") return at + 1;
    for (;;) {
      const end = this.token(stringToken, at);
      if (end === null) throw new Fault(at, "a key in quotation marks");
      const key = this.text.slice(at, end);
      // JSON.parse would silently keep the last of two, and an editor's work would be lost.
      if (keys.has(key)) throw new Fault(at, "each key once", `the key ${key} a second time`);
      keys.add(key);
      at = this.skip(end);
      if (this.text[at] !== ":") throw new Fault(at, "a colon after the key");
      at = this.skip(this.value(at + 1));
      if (this.text[at] === "}") return at + 1;
      if (this.text[at] !== ",") throw new Fault(at, "a comma or }");
      at = this.skip(at + 1);
    }
  }
}

const named = new Map([
  [undefined, "the end of the file"],
  ["\uFEFF", "a byte order mark"],
  ["\n", "the end of the line"],
]);

/** Null for good JSON; the words do not depend on the JavaScript engine, as those of JSON.parse do. */
export function jsonFault(text: string): JsonFault | null {
  const scanner = new Scanner(text);
  try {
    const end = scanner.skip(scanner.value(0));
    if (end < text.length) throw new Fault(end, "the end of the file");
    return null;
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    const before = text.slice(0, error.at).split("\n");
    const character = text[error.at];
    return {
      line: before.length,
      column: (before.at(-1)?.length ?? 0) + 1,
      found: error.found ?? named.get(character) ?? `the character ${character ?? ""}`,
      expected: error.expected,
    };
  }
}
