import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitting, linesOf } from "#features/fact-sheet/room.ts";
import type { Piece } from "#features/fact-sheet/room.ts";

const piece = (key: string, lines: number, after: string | null = null): Piece => ({ key, lines, after });

describe("lines of a text", () => {
  it.each([
    ["", 10, 1],
    ["ten signs.", 10, 1],
    ["eleven sign", 10, 2],
    ["五个字五个", 10, 1],
    ["六个字六个字", 10, 2],
  ])("%j at %i signs", (text, perLine, lines) => {
    expect(linesOf(text, perLine)).toBe(lines);
  });
});

describe("what fits", () => {
  it("goes on with shorter pieces after one that does not fit", () => {
    const { shown, lines } = fitting([piece("a", 4), piece("b", 5), piece("c", 2)], 6);
    expect([...shown]).toEqual(["a", "c"]);
    expect(lines).toBe(6);
  });

  it("leaves out what follows a piece left out, so that no text starts in its middle", () => {
    const { shown } = fitting([piece("s0", 9), piece("s1", 1, "s0"), piece("x", 1)], 5);
    expect([...shown]).toEqual(["x"]);
  });

  it("never takes more than the room, never breaks a chain, and is the same every time", () => {
    const pieces = fc
      .array(fc.record({ lines: fc.integer({ min: 1, max: 9 }), follows: fc.boolean() }), { maxLength: 20 })
      .map((drawn) =>
        drawn.map(({ lines, follows }, at) => piece(`${at}`, lines, follows && at > 0 ? `${at - 1}` : null)),
      );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 40 }), (given, room) => {
        const { shown, lines } = fitting(given, room);
        expect(lines).toBeLessThanOrEqual(room);
        const torn = given.filter(({ key, after }) => shown.has(key) && after !== null && !shown.has(after));
        expect(torn).toEqual([]);
        expect(fitting(given, room)).toEqual({ shown, lines });
      }),
    );
  });
});
