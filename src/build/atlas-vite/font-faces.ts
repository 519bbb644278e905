/**
 * The font faces of the style sheet, kept apart from it. When a sheet with faces takes over, browsers lay out every text of the page
 * anew, also where none of them is used: 100 to 200 ms on a slow phone. So a page names its faces before its first text is laid out,
 * and the whole sheet, which follows, only puts the web font into its stack.
 */
import { parse } from "postcss";

export interface FontFaces {
  /** The sheet without them. */
  readonly sheet: string;
  /**
   * The same with stacks that leave web fonts out, for the first drawing: nothing fetches them until the whole sheet names them. On a
   * slow line they would delay the map.
   */
  readonly sheetAtFirst: string;
  /** Every face, and those of fonts that systems have: `local()`. */
  readonly all: string;
  readonly local: string;
  /** Whether a language has no stacks of its own, in which no such face stands. */
  readonly areUsedIn: (language: string) => boolean;
}

const stackOf = "--serif";
const rootOf = /^:root:lang\(([\w-]+)\)$/;

/** Takes the faces out of a style sheet. */
export function fontFacesOf(css: string): FontFaces {
  const root = parse(css);
  const all: string[] = [];
  const local: string[] = [];
  const webFonts = new Set<string>();
  root.walkAtRules("font-face", (face) => {
    const text = String(face);
    all.push(text);
    if (text.includes("url(")) {
      face.walkDecls("font-family", ({ value }) => void webFonts.add(value.replaceAll(/["']/g, "")));
    } else local.push(text);
    face.remove();
  });
  const withOwnStacks = new Set<string>();
  root.walkRules(({ selector, nodes }) => {
    const [, language] = rootOf.exec(selector) ?? [];
    const isOwn = nodes.some((node) => node.type === "decl" && node.prop === stackOf);
    if (language !== undefined && isOwn) withOwnStacks.add(language);
  });
  const sheet = String(root);
  const inStacks = new RegExp(`["']?(?:${[...webFonts].join("|")})["']?,\\s*`, "g");
  return {
    sheet,
    sheetAtFirst: webFonts.size === 0 ? sheet : sheet.replaceAll(inStacks, ""),
    all: all.join(""),
    local: local.join(""),
    areUsedIn: (language) => !withOwnStacks.has(language),
  };
}
