import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { textWidth } from "#build/previews/text/measure.ts";
import { cutText, fitText, wrapEvenly, wrapText } from "#build/previews/text/wrap.ts";

const style = { face: "sans", size: 20 } as const;
const words = fc.array(fc.stringMatching(/^[A-Za-zéüñ]{1,12}$/), { minLength: 1, maxLength: 20 });

describe("wrapped text", () => {
  it("ends lines after spaces, hyphens between letters, and slashes", () => {
    expect(wrapText("Asia-Oceania", { face: "serif", size: 78 }, 350)).toEqual(["Asia-", "Oceania"]);
    expect(wrapText("example.org/events/2018-hanoi", style, 180)).toEqual(["example.org/events/", "2018-hanoi"]);
    expect(wrapText("", style, 180)).toEqual([]);
  });

  it("ends lines between words of Chinese, never before a closing sign, and not within a span of years", () => {
    expect(wrapText("并列呈现，只比较可比的数字", style, 105)).toEqual(["并列呈现，", "只比较可比", "的数字"]);
    expect(wrapText("IFLA Strategy 2019–2024", { face: "serif", size: 60 }, 360)).toEqual([
      "IFLA",
      "Strategy",
      "2019–2024",
    ]);
  });

  it("loses no word and fits, whatever the words", () => {
    fc.assert(
      fc.property(words, (list) => {
        for (const lines of [wrapText(list.join(" "), style, 300), wrapEvenly(list.join(" "), style, 300)]) {
          expect(lines.join(" ")).toBe(list.join(" "));
          expect(Math.max(...lines.map((line) => textWidth(line, style)))).toBeLessThanOrEqual(300);
        }
      }),
    );
  });

  it("leaves no word alone where it can be helped", () => {
    const serif = { face: "serif", size: 60 } as const;
    expect(wrapEvenly("How the world’s libraries passed on", serif, 900)).toEqual([
      "How the world’s",
      "libraries passed on",
    ]);
  });

  it("is cut only where it does not fit, and says so", () => {
    fc.assert(
      fc.property(words, fc.integer({ min: 1, max: 3 }), (list, most) => {
        const text = list.join(" ");
        const lines = cutText(text, style, 160, most);
        expect(lines.length).toBeLessThanOrEqual(most);
        for (const line of lines) expect(textWidth(line, style)).toBeLessThanOrEqual(160);
        expect(lines.join(" ") === text || lines.at(-1)?.endsWith("…")).toBe(true);
      }),
    );
  });
});

describe("fitted text", () => {
  const box = { face: "serif", width: 364, height: 200, leading: 1.06 } as const;
  const steps = [
    { size: 78, lines: 2 },
    { size: 48, lines: 4 },
    { size: 30, lines: 6 },
  ];

  it.each([
    ["Fiji", 78, 1],
    ["North America", 78, 2],
    ["Latin America and the Caribbean", 48, 3],
    ["Forum of Ministers and Secretaries of Culture of Latin America and the Caribbean", 30, 4],
  ])("%s", (text, size, lines) => {
    const fitted = fitText(text, box, steps);
    expect([fitted.size, fitted.lines.length]).toEqual([size, lines]);
    expect(fitted.lines.join(" ")).toBe(text);
  });

  it("is cut at the smallest size as a last resort", () => {
    const { size, lines } = fitText("word ".repeat(200).trim(), box, steps);
    expect(size).toBe(30);
    expect(lines.length * 30 * box.leading).toBeLessThanOrEqual(box.height);
    expect(lines.at(-1)).toMatch(/…$/);
  });
});
