import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { filling, linesOf } from "#features/fact-sheet/room.ts";
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

const noFoot = () => 0;

describe("what fills a sheet", () => {
  it("goes on with shorter pieces after one that does not fit", () => {
    expect([...filling([[[piece("a", 4), piece("b", 5), piece("c", 2)]]], 6, noFoot)]).toEqual(["a", "c"]);
  });

  it("leaves out what follows a piece left out, so that no text starts in its middle", () => {
    expect([...filling([[[piece("s0", 9), piece("s1", 1, "s0"), piece("x", 1)]]], 5, noFoot)]).toEqual(["x"]);
  });

  it("lets columns take turns, and leaves out what would make the foot too high", () => {
    const columns = [
      [piece("a", 2), piece("b", 2)],
      [piece("x", 2), piece("y", 1)],
    ];
    expect([...filling([columns], 4, noFoot)]).toEqual(["a", "x", "b", "y"]);
    expect([...filling([columns], 4, (shown) => (shown.has("b") ? 1 : 0))]).toEqual(["a", "x", "y"]);
  });

  it("takes all of an earlier stage first, in whichever column it stands", () => {
    const stages = [
      [[piece("a", 2), piece("b", 2)], [piece("x", 1)]],
      [[piece("c", 1)], [piece("y", 3), piece("z", 4)]],
    ];
    expect([...filling(stages, 5, noFoot)]).toEqual(["a", "x", "b", "c", "y"]);
  });

  it("never takes more than the room, never breaks a chain, and leaves out only what does not fit", () => {
    const pieces = fc
      .array(fc.record({ lines: fc.integer({ min: 1, max: 9 }), follows: fc.boolean() }), { maxLength: 20 })
      .map((drawn) =>
        drawn.map(({ lines, follows }, at) => piece(`${at}`, lines, follows && at > 0 ? `${at - 1}` : null)),
      );
    fc.assert(
      fc.property(pieces, fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 2 }), (given, room, each) => {
        const footOf = (shown: ReadonlySet<string>) => shown.size * each;
        const shown = filling([[given]], room, footOf);
        const taken = given.filter(({ key }) => shown.has(key)).reduce((sum, { lines }) => sum + lines, 0);
        expect(shown.size === 0 || taken + footOf(shown) <= room).toBe(true);
        const torn = given.filter(({ key, after }) => shown.has(key) && after !== null && !shown.has(after));
        expect(torn).toEqual([]);
        const left = given.filter(({ key, after }) => !shown.has(key) && (after === null || shown.has(after)));
        expect(left.filter(({ lines }) => taken + lines + (shown.size + 1) * each <= room)).toEqual([]);
      }),
    );
  });
});
