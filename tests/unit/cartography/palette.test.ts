import { describe, expect, it } from "vitest";
import { paletteFrom, readPalettes } from "#build/cartography/palette.ts";

describe("paletteFrom", () => {
  it("reads both themes of the interface", () => {
    const [light, dark] = readPalettes();
    expect(light?.theme).toBe("light");
    expect(dark?.theme).toBe("dark");
    expect(light?.torch).not.toBe(dark?.torch);
  });

  it.each([
    { css: "", error: 'the tokens have no block :root[data-theme="light"]' },
    { css: ':root[data-theme="light"] { --sea: #fff; }', error: "the tokens of the light theme lack --graticule" },
  ])("says what is missing: $error", ({ css, error }) => {
    expect(() => paletteFrom(css, "light")).toThrow(error);
  });
});
