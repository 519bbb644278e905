/**
 * Sentences and lists put together in code. Their order, their signs and the spaces between them belong to the language: a message
 * with places, `format.list`, `series` (semicolons) or `format.sentences`.
 */
import ts from "typescript";

/** Calls that give words in the reader's language. */
const speaking =
  /^(?:t|plain|countryName|citedText|shortName|(?:i18n|words|format|events|initiatives)\.(?!charAt|slice)\w+)$/;
/** Signs that every language writes in its own way, or puts elsewhere. */
const signs = /[,;:()"“”«»„'‘’%!?]|\.(?:\s|$)/;

const callsWords = (node: ts.Node): boolean => ts.isCallExpression(node) && speaking.test(node.expression.getText());

/** Whether words of the reader's language are made anywhere in a piece of code. */
function speaks(node: ts.Node): boolean {
  return callsWords(node) || (ts.forEachChild(node, (child) => speaks(child) || undefined) ?? false);
}

/** A key of React, which nobody reads. */
const isKey = ({ parent }: ts.Node): boolean =>
  ts.isJsxExpression(parent) && ts.isJsxAttribute(parent.parent) && parent.parent.name.getText() === "key";

/** `names.join(", ")`; with a space alone where what is joined is words. */
export function joinedBySigns(node: ts.Node): string | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const [separator] = node.arguments;
  if (node.expression.name.text !== "join" || separator === undefined || !ts.isStringLiteralLike(separator))
    return null;
  const isOfWords = separator.text === " " && speaks(node.expression.expression);
  const isOfSigns = /\s/.test(separator.text) && /[^\s\p{L}\p{N}]/u.test(separator.text);
  return isOfWords || isOfSigns ? `joins with "${separator.text}"` : null;
}

/** `${t("a")}: ${name}`, and the same with a plus. */
export function gluedWords(node: ts.Node): string | null {
  if (ts.isTemplateExpression(node)) {
    const written = [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)].join("");
    if (isKey(node)) return null;
    const isGlue = /\s/.test(written) || signs.test(written);
    return isGlue && node.templateSpans.some(({ expression }) => speaks(expression))
      ? "glues words in a template"
      : null;
  }
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return null;
  const sides = [node.left, node.right];
  const isGlue = sides.some((side) => ts.isStringLiteralLike(side) || callsWords(side)) && sides.some(callsWords);
  return isGlue && !node.right.getText().endsWith("format.gap") ? "glues words with a plus" : null;
}

/** Signs typed between two values on a page: `{name}: {value}`. Dots, dashes and daggers are the same everywhere. */
export function signsOnPage(node: ts.Node): string | null {
  const text = ts.isJsxText(node)
    ? node.text
    : ts.isJsxExpression(node) &&
        !ts.isJsxAttribute(node.parent) &&
        node.expression &&
        ts.isStringLiteralLike(node.expression)
      ? node.expression.text
      : "";
  return signs.test(text) ? `signs outside the catalogue: "${text.trim()}"` : null;
}
