import { Resvg } from "@resvg/resvg-js";
import { describe, expect, it } from "vitest";
import { faceNames, fontPath } from "#build/previews/fonts/fonts.ts";
import { rasterise } from "#build/previews/rasterise.ts";
import { textLine } from "#build/previews/svg.ts";
import { missingCharacters, textWidth } from "#build/previews/text/measure.ts";

const words = "Hà Nội, Győr, Türkiye, Ñuñoa, Žilina, Łódź: 21,772 “votes” – 5 %";
const GROUND = `<rect width="1200" height="630" fill="#fff"/>`;
const drawing = (content: string, ground: string = GROUND): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630">${ground}${content}</svg>`;

describe.each(faceNames)("%s", (face) => {
  const line = textLine(words, { x: 100, y: 300, face, size: 30, fill: "#000" });

  it("is drawn: text with a font that the renderer cannot read would leave no trace", async () => {
    const [empty, drawn] = await Promise.all([rasterise(drawing("")), rasterise(drawing(line))]);
    expect(drawn.length).toBeGreaterThan(empty.length + 2000);
  });

  it("has the letters of Latin languages, and says which others it lacks", () => {
    expect(missingCharacters(words, face)).toEqual([]);
    expect(missingCharacters("Москва 中 a", face)).toEqual(["М", "о", "с", "к", "в", "а", "中"]);
  });

  it("is as wide as it is measured, kerning aside", () => {
    const options = { fontFiles: faceNames.map(fontPath), loadSystemFonts: false };
    const drawn = new Resvg(drawing(line, ""), { font: options }).getBBox()?.width ?? 0;
    const measured = textWidth(words, { face, size: 30 });
    expect(drawn / measured).toBeGreaterThan(0.96);
    expect(drawn / measured).toBeLessThan(1.005);
  });
});
