import ts from "typescript";
import { lineOf, visit, type SourceModule } from "./source-module.ts";

/** Findings about single syntax nodes, as `path:line: reason`. */
export function findNodes(modules: readonly SourceModule[], reasonOf: ReasonOf): readonly string[] {
  return modules.flatMap((module) => {
    const findings: string[] = [];
    visit(module.tree, (node) => {
      const reason = reasonOf(node, module);
      if (reason) findings.push(`${module.path}:${lineOf(module.tree, node)}: ${reason}`);
    });
    return findings;
  });
}

type ReasonOf = (node: ts.Node, module: SourceModule) => string | null;

/** Ways to tell the compiler what it could not prove. */
export function looseType(node: ts.Node): string | null {
  if (ts.isAsExpression(node)) return ts.isConstTypeReference(node.type) ? null : "type assertion with `as`";
  if (ts.isTypeAssertionExpression(node)) return "type assertion with angle brackets";
  if (ts.isNonNullExpression(node)) return "non-null assertion with `!`";
  return node.kind === ts.SyntaxKind.AnyKeyword ? "`any`" : null;
}

/** Exports without a name of their own. */
export function namelessExport(node: ts.Node): string | null {
  if (ts.isExportAssignment(node)) return "default export";
  if (ts.isExportDeclaration(node) && !node.exportClause) return "`export *`";
  if (ts.isExportSpecifier(node) && node.name.text === "default") return "default export";
  return node.kind === ts.SyntaxKind.DefaultKeyword && !ts.isDefaultClause(node) && !ts.isImportSpecifier(node.parent)
    ? "default export"
    : null;
}

const localeMethods = /^(?:localeCompare|toLocale(?:String|DateString|TimeString|UpperCase|LowerCase))$/;

/** Formatting by language outside the one module that knows the languages. */
export function localeUse(node: ts.Node, { layer }: SourceModule): string | null {
  if (layer === "i18n" || !ts.isIdentifier(node)) return null;
  if (node.text === "Intl") return "`Intl` outside src/i18n";
  return localeMethods.test(node.text) && ts.isPropertyAccessExpression(node.parent)
    ? `\`${node.text}\` outside src/i18n`
    : null;
}

/** A request: `fetch(…)`, also as a method of a global object. */
export function fetchCall(node: ts.Node): string | null {
  if (!ts.isCallExpression(node)) return null;
  const called = /^(?:(?:globalThis|window|self)\.)?fetch$/.test(node.expression.getText());
  return called ? "calls `fetch`" : null;
}

const spokenAttributes =
  /^(?:aria-(?:label|description|roledescription|valuetext|placeholder)|title|alt|placeholder|label|summary)$/;
const colour = /^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch)\(/i;

/** Words a reader would see that do not come from the message catalogue. */
export function untranslatedText(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return hasLetters(node.text) ? `text not from the catalogue: ${quote(node.text)}` : null;
  if (ts.isJsxAttribute(node)) {
    const words = node.initializer ? literalText(node.initializer) : null;
    const isSpoken = spokenAttributes.test(node.name.getText());
    return isSpoken && words !== null && hasLetters(words) ? `attribute not from the catalogue: ${quote(words)}` : null;
  }
  const isChild = ts.isJsxExpression(node) && !ts.isJsxAttribute(node.parent);
  const words = isChild ? literalText(node) : null;
  return words !== null && hasLetters(words) ? `text not from the catalogue: ${quote(words)}` : null;
}

/** Pieces of one text of a drawing: WebKit puts those of a right-to-left script in the wrong order, so each is a text of its own. */
export function textPiece(node: ts.Node): string | null {
  const isElement = ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node);
  return isElement && node.tagName.getText() === "tspan" ? "`tspan` in a drawing" : null;
}

/** Colours that the themes could not change. */
export function colourLiteral(node: ts.Node): string | null {
  return ts.isStringLiteralLike(node) && colour.test(node.text) ? `colour outside tokens.css: ${node.text}` : null;
}

function literalText(node: ts.Node): string | null {
  if (ts.isJsxExpression(node)) return node.expression ? literalText(node.expression) : null;
  if (ts.isStringLiteralLike(node)) return node.text;
  if (!ts.isTemplateExpression(node)) return null;
  return [node.head.text, ...node.templateSpans.map((span) => span.literal.text)].join("");
}

function hasLetters(text: string): boolean {
  return /\p{L}/u.test(text);
}

function quote(text: string): string {
  return `"${text.trim().slice(0, 40)}"`;
}
