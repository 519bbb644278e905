import { assert, constantFrom, json, nat, pre, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { jsonFault } from "#build/dataset/json-fault.ts";

function parses(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** JSON with one character taken out, put in or changed: mostly broken, sometimes not. */
const damaged = tuple(
  json({ maxDepth: 3 }),
  nat(),
  constantFrom("", ",", "}", "]", '"', ":", "0", "\\", "\n", "tru"),
  nat(1),
).map(([text, at, put, drop]) => {
  const cut = at % (text.length + 1);
  return text.slice(0, cut) + put + text.slice(cut + drop);
});

describe("the search for faults in JSON", () => {
  it("agrees with JSON.parse on what is JSON", () => {
    assert(
      property(damaged, (text) => {
        const fault = jsonFault(text);
        // Two things are stricter here on purpose: a key stands once, and text holds no control characters at all.
        pre(fault?.expected !== "each key once" && !/\p{Cc}/u.test(text));
        expect(fault === null).toBe(parses(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("points into the text, or just behind it", () => {
    assert(
      property(damaged, (text) => {
        const fault = jsonFault(text);
        pre(fault !== null);
        const lines = text.split("\n");
        expect(fault.line).toBeLessThanOrEqual(lines.length);
        expect(fault.column).toBeLessThanOrEqual((lines[fault.line - 1]?.length ?? 0) + 1);
      }),
    );
  });
});
