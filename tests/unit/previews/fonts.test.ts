import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { faceNames, fontBytes, fontNames, fontPath } from "#build/previews/fonts/fonts.ts";
import { rasterise } from "#build/previews/rasterise.ts";
import { textBlock, textLine } from "#build/previews/svg.ts";
import { missingCharacters, textWidth } from "#build/previews/text/measure.ts";

const latin = "Hà Nội, Győr, Türkiye, Ñuñoa, Žilina, Łódź: 21,772 “votes” – 5 %";
const GROUND = `<rect width="1200" height="630" fill="#fff"/>`;
const drawing = (content: string, ground: string = GROUND): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${ground}${content}</svg>`;

const texts = {
  Latin: latin,
  Cyrillic: "Глобальное видение: 31 страна — «Идеи», Ђурђево?",
  Arabic: "48 شخصًا من 27 دولة، الرؤية (لا إله إلا الآن) Singapore 2017",
  Chinese: "国际图联“全球愿景”：31个国家（2017—2024年），Yaoundé",
};
const cases = faceNames.flatMap((face) => Object.entries(texts).map(([script, words]) => ({ face, script, words })));

describe.each(cases)("$script in $face", ({ face, words }) => {
  const line = textLine(words, { x: 100, y: 300, face, size: 30, fill: "#000" });

  it("is drawn: text with a font that the renderer cannot read would leave no trace", async () => {
    const [empty, drawn] = await Promise.all([rasterise(drawing("")), rasterise(drawing(line))]);
    expect(drawn.length).toBeGreaterThan(empty.length + 2000);
  });

  it("has all letters, and says which others it lacks", () => {
    expect(missingCharacters(words, face)).toEqual([]);
    expect(missingCharacters(`Ω${words}ไ`, face)).toEqual(["Ω", "ไ"]);
  });

  it("is as wide as it is measured, kerning aside", () => {
    const options = { fontFiles: fontNames.map(fontPath), loadSystemFonts: false };
    const drawn = new Resvg(drawing(line, ""), { font: options }).getBBox()?.width ?? 0;
    const measured = textWidth(words, { face, size: 30 });
    expect(drawn / measured).toBeGreaterThan(0.96);
    expect(drawn / measured).toBeLessThan(1.005);
  });
});

it("the Chinese fonts hold no more than they need", () => {
  const weights = fontNames.filter((name) => name.includes("Chinese")).map((name) => fontBytes(name).length);
  expect(weights.reduce((sum, one) => sum + one, 0)).toBeLessThan(700_000);
});

it("Arabic is set from the right, its letters joined", () => {
  const options = { fontFiles: fontNames.map(fontPath), loadSystemFonts: false };
  const drawnWidth = (text: string): number => {
    const line = textLine(text, { x: 100, y: 300, face: "serif", size: 30, fill: "#000" });
    return new Resvg(drawing(line, ""), { font: options }).getBBox()?.width ?? 0;
  };
  expect(drawnWidth("بيت")).toBeLessThan(0.8 * drawnWidth("ب ي ت"));
  expect(textWidth("بيت", { face: "serif", size: 30 })).toBeLessThan(textWidth("ب", { face: "serif", size: 30 }) * 3);
  expect(textLine("من 27 دولة", { x: 0, y: 0, face: "sans", size: 20, fill: "#000" })).toContain("\u202b");
});

it("every line of a text that reads from the right does so", () => {
  const place = { x: 0, y: 0, face: "sans", size: 20, fill: "#000" } as const;
  expect(textBlock(["شخصًا من دولة،", "Singapore 2017"], place, 24).match(/\u202b/g)).toHaveLength(2);
  expect(textBlock(["atlas.example.org/ar/", "regions/africa"], place, 24)).not.toContain("\u202b");
});

it("marks of direction take no room", () => {
  const style = { face: "sans", size: 20 } as const;
  expect(textWidth("من \u2068IFLA\u2069", style)).toBe(textWidth("من IFLA", style));
  expect(missingCharacters("\u200f14–15 \u2068مايو\u2069", "sans")).toEqual([]);
});
