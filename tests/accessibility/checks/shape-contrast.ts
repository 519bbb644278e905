/** 1.4.11 and 1.4.1: shapes that carry data stand out from their ground by 3:1, in fill, edge or pattern. */
import type { Page } from "@playwright/test";
import type { Finding } from "../finding.ts";

/** Shapes of charts, maps and timelines. */
const shapes = [
  ".plate-marks .dot-area",
  ".plate-marks .stop-disc",
  ".leg-line",
  ".recharts-line-curve",
  ".bars-track .bar-fill",
  ".bars-track .bar-slice",
  ".value-bar",
  ".mark-bar",
  ".mark-dot",
].join();

/** Shapes whose fill and edge both stay below 3:1 against what they stand on. */
export async function shapeFindings(page: Page): Promise<readonly Finding[]> {
  const faint = await page.evaluate((asked) => {
    const canvas = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
    const paint = (colour: string, ground: readonly number[], opacity: number): readonly number[] => {
      if (canvas === null || colour === "none" || colour.startsWith("url(")) return ground;
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r = 0, g = 0, b = 0, a = 0] = canvas.getImageData(0, 0, 1, 1).data;
      const share = (a / 255) * opacity;
      return [r, g, b].map((part, place) => part * share + (ground[place] ?? 0) * (1 - share));
    };
    const luminance = (parts: readonly number[]): number => {
      const [r = 0, g = 0, b = 0] = parts.map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (a: readonly number[], b: readonly number[]): number => {
      const [light = 0, dark = 0] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
      return (light + 0.05) / (dark + 0.05);
    };
    const groundOf = (element: Element | null): readonly number[] => {
      if (element === null) return [255, 255, 255];
      const under = groundOf(element.parentElement);
      return paint(getComputedStyle(element).backgroundColor, under, 1);
    };
    const seen = new Map<string, { target: string; detail: string }>();
    for (const shape of document.querySelectorAll(asked)) {
      if (!shape.checkVisibility()) continue;
      const style = getComputedStyle(shape);
      const ground = groundOf(shape.parentElement);
      const isDrawn = shape instanceof SVGElement;
      const fill = isDrawn
        ? paint(style.fill, ground, Number(style.fillOpacity))
        : paint(style.backgroundColor, ground, 1);
      const edge = isDrawn
        ? paint(style.stroke, ground, Number(style.strokeOpacity))
        : paint(style.borderBlockEndColor, ground, 1);
      const isPattern = style.fill.startsWith("url(") || style.backgroundImage !== "none";
      const best = Math.max(contrast(fill, ground), contrast(edge, ground));
      const name = `${shape.tagName}.${shape.getAttribute("class") ?? ""}`;
      if (best < 3 && !isPattern) {
        seen.set(name, {
          target: name,
          detail: `contrast ${best.toFixed(2)}; fill ${style.fill}, edge ${style.stroke}`,
        });
      }
    }
    return [...seen.values()];
  }, shapes);
  return faint.map((one) => ({ rule: "shape-contrast", criterion: "1.4.11", ...one }));
}
