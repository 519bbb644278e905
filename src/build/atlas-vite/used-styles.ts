/**
 * The part of the style sheet that a page uses, to be put into it: rules whose classes all occur in its HTML. The whole sheet
 * follows after the first paint, for what comes alive later.
 */
import { parse } from "postcss";
import type { Container, Root } from "postcss";

const classesIn = (html: string): ReadonlySet<string> =>
  new Set([...html.matchAll(/\sclass="([^"]*)"/g)].flatMap((match) => (match[1] ?? "").split(/\s+/)));

/** A selector can match only if every class it names is there; what `:not()` names need not be. */
function canMatch(selector: string, classes: ReadonlySet<string>): boolean {
  const named = selector.replace(/:not\([^)]*\)/g, "").matchAll(/\.((?:[\w-]|\\.)+)/g);
  return [...named].every((match) => classes.has(match[1] ?? ""));
}

function dropEmpty(container: Container): void {
  container.each((node) => {
    if (node.type !== "atrule" || node.nodes === undefined) return;
    dropEmpty(node);
    if (node.nodes.length === 0) node.remove();
  });
}

/** Parses a style sheet once; call the result with the HTML of each page. */
export function usedStyles(css: string): (html: string) => string {
  const whole: Root = parse(css);
  return (html) => {
    const classes = classesIn(html);
    const used = whole.clone();
    used.walkRules((rule) => {
      // Steps of an animation look like rules; they name no class and stay.
      const selectors = rule.selectors.filter((selector) => canMatch(selector, classes));
      if (selectors.length === 0) rule.remove();
      else rule.selectors = selectors;
    });
    // Web fonts come with the whole sheet: on a slow line their arrival would otherwise delay the first drawing of the map.
    used.walkAtRules("font-face", (face) => {
      if (face.toString().includes("url(")) face.remove();
    });
    dropEmpty(used);
    return used.toString();
  };
}
