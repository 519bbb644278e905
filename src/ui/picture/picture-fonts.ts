/** The faces that a picture asks for: those of the page, which differ from script to script, but none that is fetched. */
import type { FontStacks } from "./type-setting.ts";

/** For Latin, whose serif the page fetches; that one's name begins so, those of the faces that stand in for it, too. */
const fetched = "Atlas ";
const latinSerif = "Georgia, 'Noto Serif', 'DejaVu Serif', 'Times New Roman', serif";

const nameOf = (face: string): string => face.trim().replaceAll(/^["']|["']$/g, "");

/** First face of a list, as style sheets or computed styles write it. */
export const firstFace = (stack: string): string => nameOf(stack.split(",")[0] ?? "");

/** A list as an attribute takes it, without what is fetched. */
export function systemStack(stack: string): string {
  const faces = stack.split(",").map(nameOf);
  const own = faces.filter((face) => !face.startsWith(fetched));
  return own.length < faces.length
    ? latinSerif
    : own.map((face) => (face.includes(" ") ? `'${face}'` : face)).join(", ");
}

/** By the style sheet of the page. */
export function pictureFonts(): FontStacks {
  const style = getComputedStyle(document.documentElement);
  const stack = (name: string): string => systemStack(style.getPropertyValue(name));
  return { serif: stack("--serif"), sans: stack("--sans") };
}

/** A computed list of faces as that of a picture: the sans one where it begins with it. */
export const pictureStack = (computed: string, fonts: FontStacks): string =>
  firstFace(computed) === firstFace(fonts.sans) ? fonts.sans : fonts.serif;
