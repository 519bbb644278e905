import type { TextFile } from "./file-rules.ts";

/** Properties and values that name a side of the screen; the Arabic pages are mirrored. */
const physical: readonly (readonly [property: RegExp, value: RegExp, instead: string])[] = [
  [/^(?:margin|padding|scroll-margin|scroll-padding)-(?:left|right)$/, /./, "-inline-start or -inline-end"],
  [/^border-(?:left|right)(?:-|$)/, /./, "border-inline-start or -end"],
  [/^border-(?:top|bottom)-(?:left|right)-radius$/, /./, "border-start-start-radius and its kin"],
  [/^(?:left|right)$/, /./, "inset-inline-start or -end"],
  [/^(?:min-|max-)?width$/, /./, "inline-size"],
  [/^(?:min-|max-)?height$/, /./, "block-size"],
  [/^text-align$/, /^(?:left|right)\b/, "start or end"],
  [/^(?:float|clear)$/, /^(?:left|right)\b/, "inline-start or inline-end"],
];

const named =
  "white|black|red|green|blue|gr[ae]y|silver|navy|teal|orange|yellow|purple|pink|brown|gold|maroon|olive|lime|aqua|cyan|magenta|fuchsia|beige|ivory|crimson|tomato|salmon|indigo|violet|coral|khaki|tan";
const colour = new RegExp(
  `#[0-9a-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?<![\\w-])(?:(?:light|dark)?(?:${named}))(?![\\w-])`,
  "i",
);

/** Declarations of style sheets that would not mirror, or that fix a colour outside the themes. */
export function findStyleFaults(sheets: readonly TextFile[]): readonly string[] {
  return sheets.flatMap(({ path, text }) =>
    declarations(text).flatMap(({ property, value, line }) => {
      const side = physical.find(([name, of]) => name.test(property) && of.test(value));
      const fixed = path.endsWith("/tokens.css") ? null : colour.exec(value.replaceAll(/url\([^)]*\)|"[^"]*"/g, ""));
      return [
        ...(side ? [`${path}:${line}: ${property}: ${value} names a side of the screen; use ${side[2]}`] : []),
        ...(fixed ? [`${path}:${line}: ${property}: colour ${fixed[0]} outside tokens.css`] : []),
      ];
    }),
  );
}

interface Declaration {
  readonly property: string;
  readonly value: string;
  readonly line: number;
}

function declarations(text: string): readonly Declaration[] {
  const code = text.replaceAll(/\/\*[\s\S]*?\*\//g, (comment) => comment.replaceAll(/[^\n]/g, " "));
  return [...code.matchAll(/(?<=[{};]\s*)([a-z-]+)\s*:\s*([^;{}]+)(?=[;}])/gi)].map((match) => ({
    property: (match[1] ?? "").toLowerCase(),
    value: (match[2] ?? "").trim(),
    line: code.slice(0, match.index).split("\n").length,
  }));
}
