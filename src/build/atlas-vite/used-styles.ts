/**
 * The part of the style sheet that a page uses, to be put into it: rules whose classes all occur in its HTML. The whole sheet
 * follows after the first paint, for what comes alive later.
 */
import type { LanguageTag } from "#data/records.ts";
import { parse } from "postcss";
import type { ChildNode } from "postcss";

/** A piece of the sheet, taken apart once so that a page costs no more than looking up its classes. */
type Piece =
  | { readonly kind: "rule"; readonly selectors: readonly Selector[]; readonly body: string }
  | { readonly kind: "group"; readonly head: string; readonly pieces: readonly Piece[] }
  | { readonly kind: "text"; readonly text: string };
interface Selector {
  readonly text: string;
  /** It can match only where all of these are; what `:not()` names need not be. */
  readonly classes: readonly string[];
  /** And only where, of each of these lists, one entry is there whole: what `:is()` and the like leave open. */
  readonly choices: readonly (readonly (readonly string[])[])[];
}

const classesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap((match) => (match[1] ?? "").split(/\s+/)));

const namedIn = (part: string): readonly string[] =>
  [...part.matchAll(/\.((?:[\w-]|\\.)+)/g)].map((match) => match[1] ?? "");

/** With at most one more pair of parentheses inside. */
const inParentheses = String.raw`\(((?:[^()]|\([^()]*\))*)\)`;
const denial = new RegExp(`:not${inParentheses}`, "g");
const choice = new RegExp(`:(?:is|where|has)${inParentheses}`, "g");

function selectorOf(text: string): Selector {
  const asked = text.replace(denial, "");
  const choices = [...asked.matchAll(choice)].map(([, inside = ""]) =>
    inside
      .replace(/\([^()]*\)/g, "")
      .split(",")
      .map(namedIn),
  );
  return { text, classes: namedIn(asked.replace(choice, "")), choices };
}

function piecesOf(nodes: readonly ChildNode[]): readonly Piece[] {
  return nodes.flatMap((node): readonly Piece[] => {
    if (node.type === "comment") return [];
    if (node.type === "rule") {
      const body = node.nodes.map(String).join(";");
      return [{ kind: "rule", selectors: node.selectors.map(selectorOf), body }];
    }
    if (node.type !== "atrule" || node.nodes === undefined) return [{ kind: "text", text: `${String(node)};` }];
    // Steps of an animation look like rules; they name no class and stay.
    return [{ kind: "group", head: `@${node.name} ${node.params}`, pieces: piecesOf(node.nodes) }];
  });
}

function canMatch({ classes, choices }: Selector, present: ReadonlySet<string>): boolean {
  const areHere = (names: readonly string[]): boolean => names.every((name) => present.has(name));
  return areHere(classes) && choices.every((lists) => lists.some(areHere));
}

function write(pieces: readonly Piece[], classes: ReadonlySet<string>): string {
  return pieces
    .map((piece) => {
      if (piece.kind === "text") return piece.text;
      if (piece.kind === "group") {
        const inner = write(piece.pieces, classes);
        return inner === "" ? "" : `${piece.head}{${inner}}`;
      }
      const used = piece.selectors.filter((selector) => canMatch(selector, classes));
      return used.length === 0 ? "" : `${used.map(({ text }) => text).join(",")}{${piece.body}}`;
    })
    .join("");
}

/** Groups that wait for the whole sheet, which is there for paper and without script as well: their readers see no difference in layout. */
const later = /^@media (?:screen and )?(?:print|\(forced-colors:active\)|\(prefers-contrast:more\)|\(scripting:none\))/;
/** What shows under a pointer; nobody points before the sheet is there. */
const pointed = /:(?:hover|active)\b/;
const rootOf = /^:root:lang\(([\w-]+)\)$/;

/** The pieces that a page in a language needs at its first drawing. */
function forLanguage(pieces: readonly Piece[], tag: LanguageTag, isBesideSheet: boolean): readonly Piece[] {
  return pieces.flatMap((piece): readonly Piece[] => {
    if (piece.kind === "text") return [piece];
    if (piece.kind === "group") {
      if (isBesideSheet && later.test(piece.head.replaceAll(": ", ":"))) return [];
      return [{ ...piece, pieces: forLanguage(piece.pieces, tag, isBesideSheet) }];
    }
    const selectors = piece.selectors.filter(
      ({ text }) => (rootOf.exec(text)?.[1] ?? tag) === tag && !(isBesideSheet && pointed.test(text)),
    );
    return selectors.length === 0 ? [] : [{ ...piece, selectors }];
  });
}

export interface StylesWanted {
  readonly language: LanguageTag;
  /** Whether the document links the whole sheet as well; embeds have nothing else. */
  readonly isBesideSheet: boolean;
}

/** Takes a style sheet apart once; call the result with the HTML of each page. */
export function usedStyles(css: string): (html: string, wanted: StylesWanted) => string {
  const whole = piecesOf(parse(css).nodes);
  const byLanguage = new Map<string, readonly Piece[]>();
  const written = new Map<string, string>();
  return (html, { language, isBesideSheet }) => {
    const kind = `${language} ${isBesideSheet}`;
    const pieces = byLanguage.get(kind) ?? forLanguage(whole, language, isBesideSheet);
    byLanguage.set(kind, pieces);
    const classes = classesIn(html);
    // Pages of a kind mostly use the same classes.
    const key = `${kind} ${[...classes].toSorted().join(" ")}`;
    const known = written.get(key);
    if (known !== undefined) return known;
    const styles = write(pieces, classes);
    written.set(key, styles);
    return styles;
  };
}
