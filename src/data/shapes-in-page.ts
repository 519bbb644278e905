/**
 * A prerendered plate carries its outlines in the HTML. They are the bulk of the page, so the browser reads them back from
 * there instead of fetching the same coordinates again. `ui/plate/plate-shapes` writes the attributes that are read here.
 */
import { alpha2Of, landPartOf } from "./plate-parts.ts";
import type { PlateShapes } from "./plates.ts";

const pathOf = (root: Element, role: string): string =>
  root.querySelector(`[data-shape="${role}"]`)?.getAttribute("d") ?? "";

/** The outlines of a plate that stands in the present page; null if none does. */
export function shapesInPage(id: string): PlateShapes | null {
  const root = document.querySelector(`[data-plate="${CSS.escape(id)}"]`);
  const size = root?.getAttribute("data-size")?.split(" ").map(Number);
  if (!root || !size) return null;
  const [width = 0, height = 0, grain = 1] = size;
  const land = [...root.querySelectorAll("[data-land]")].flatMap((path) => {
    const part = landPartOf(path.getAttribute("data-land"));
    return part === null ? [] : [{ part, d: path.getAttribute("d") ?? "" }];
  });
  const countries = [...root.querySelectorAll("[data-country]")].flatMap((path) => {
    const alpha2 = alpha2Of(path.getAttribute("data-country") ?? "");
    return alpha2 === null ? [] : [{ alpha2, d: path.getAttribute("d") ?? "" }];
  });
  const meridians: PlateShapes["meridians"] = JSON.parse(root.getAttribute("data-meridians") ?? "[]");
  const sphere = pathOf(root, "sphere");
  return {
    id,
    width,
    height,
    grain,
    sphere: sphere === "" ? null : sphere,
    graticule: pathOf(root, "graticule"),
    land,
    countries,
    innerBorders: pathOf(root, "inner"),
    outerBorders: pathOf(root, "outer"),
    meridians,
  };
}
