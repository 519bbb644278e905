import { describe, expect, it } from "vitest";
import { regionIds } from "#data/vocabulary.ts";
import { colourOf, contrast, tokensAt, tokensOf } from "./stylesheet-colours.ts";
import type { Tokens } from "./stylesheet-colours.ts";

/** [foreground, background]: every pair in which text or a shape stands. */
const grounds = ["--paper", "--sheet"] as const;
const text = ["--ink", "--ink-2", "--ink-3", "--link", "--torch-ink"].flatMap((ink) =>
  grounds.map((ground) => [ink, ground] as const),
);
const onSea = [
  ["--ink", "--sea"],
  ["--ink-2", "--sea"],
  ["--water", "--sea"],
  ["--torch-on", "--torch"],
] as const;
const shapes = ["--control", "--torch", "--focus", "--dot"].flatMap((mark) =>
  grounds.map((ground) => [mark, ground] as const),
);
const strongShapes = [
  ...shapes,
  ...["--frame", "--rule", "--rule-2", "--hatch"].flatMap((line) => grounds.map((ground) => [line, ground] as const)),
];
const regional = {
  text: [
    ["--region-ink", "--paper"],
    ["--region-ink", "--sheet"],
    ["--region-ink", "--tint"],
  ],
  shapes: [
    ["--mark", "--paper"],
    ["--torch", "--tint"],
  ],
  strongShapes: [
    ["--mark", "--paper"],
    ["--mark", "--sheet"],
    ["--mark", "--tint"],
    ["--torch", "--tint"],
  ],
} as const;

function weak(pairs: readonly (readonly [string, string])[], tokens: Tokens, least: number): readonly string[] {
  const ratio = (one: string, other: string): number =>
    contrast(colourOf(`var(${one})`, tokens), colourOf(`var(${other})`, tokens));
  return pairs
    .filter(([one, other]) => ratio(one, other) < least)
    .map(([one, other]) => `${one} on ${other}: ${ratio(one, other).toFixed(2)}`);
}

const region = (sheet: string, id: string): Tokens => tokensAt(sheet, `.region-${id}`);

describe.each(["light", "dark"] as const)("the %s theme", (theme) => {
  const plain = tokensOf(theme);
  const strong = new Map([...plain, ...tokensAt("contrast.css", ":root:root:root")]);

  it("has text of 4.5:1 and shapes of 3:1", () => {
    expect(weak([...text, ...onSea], plain, 4.5)).toEqual([]);
    expect(weak(shapes, plain, 3)).toEqual([]);
  });

  it.each(regionIds)("has the same in %s", (id) => {
    const tokens = new Map([...plain, ...region("regions.css", id)]);
    expect(weak(regional.text, tokens, 4.5)).toEqual([]);
    expect(weak(regional.shapes, tokens, 3)).toEqual([]);
  });

  it("has text of 7:1 and shapes of 4.5:1 where more contrast is asked for", () => {
    expect(weak([...text, ...onSea], strong, 7)).toEqual([]);
    expect(weak(strongShapes, strong, 4.5)).toEqual([]);
  });

  it.each(regionIds)("has the same in %s where more contrast is asked for", (id) => {
    const tokens = new Map([...strong, ...region("regions.css", id), ...region("contrast.css", id)]);
    expect(weak(regional.text, tokens, 7)).toEqual([]);
    expect(weak(regional.strongShapes, tokens, 4.5)).toEqual([]);
  });
});

describe("contrast", () => {
  it("is WCAG's, and colours are followed to their end", () => {
    const tokens = new Map([
      ["--ink", "#000000"],
      ["--paper", "#ffffff"],
      ["--own", "var(--ink)"],
    ] as const);
    const ink = colourOf("var(--own)", tokens);
    expect(contrast(ink, colourOf("var(--paper)", tokens))).toBe(21);
    expect(colourOf("color-mix(in srgb, var(--own) 40%, var(--paper))", tokens)).toEqual([153, 153, 153]);
    expect(() => colourOf("var(--missing)", tokens)).toThrow("nothing is no colour");
  });
});
