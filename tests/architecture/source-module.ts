import { readFileSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import ts from "typescript";

/** One import or re-export of a module. */
export interface Import {
  /** As written. */
  readonly specifier: string;
  /** Path from `src` when it is our own module, else null. */
  readonly target: string | null;
  /** Gone after compilation, so it ties no code together. */
  readonly isTypeOnly: boolean;
  readonly line: number;
}

/** A file of `src`, read but not run. */
export interface SourceModule {
  /** From `src`, with forward slashes: `features/world-map/world-map.tsx`. */
  readonly path: string;
  /** The first folder of the path; empty for a file directly in `src`. */
  readonly layer: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

/** Every file below a folder with one of the endings, sorted; paths from that folder. */
export function filesBelow(folder: string, endings: RegExp): readonly string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => posix.join(entry.parentPath.slice(folder.length).replaceAll("\\", "/"), entry.name))
    .map((path) => path.replace(/^\//, ""))
    .toSorted();
}

/** Reads every TypeScript file below the folder. */
export function readModules(folder: string): readonly SourceModule[] {
  return filesBelow(folder, /\.tsx?$/).map((path) => parseModule(path, readFileSync(join(folder, path), "utf8")));
}

/** Reads one file; the path decides its layer and what its relative imports mean. */
export function parseModule(path: string, text: string): SourceModule {
  const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  visit(tree, (node) => {
    const found = importOf(node);
    if (found) imports.push({ ...found, target: targetOf(path, found.specifier), line: lineOf(tree, node) });
  });
  return { path, layer: path.includes("/") ? (path.split("/")[0] ?? "") : "", text, tree, imports };
}

/** Calls back for a node and everything in it. */
export function visit(node: ts.Node, onNode: (node: ts.Node) => void): void {
  onNode(node);
  ts.forEachChild(node, (child) => visit(child, onNode));
}

/** The line of a node, counted from 1. */
export function lineOf(tree: ts.SourceFile, node: ts.Node): number {
  return tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1;
}

function importOf(node: ts.Node): Pick<Import, "specifier" | "isTypeOnly"> | null {
  if (ts.isImportDeclaration(node)) {
    return literal(node.moduleSpecifier, isTypeOnlyClause(node.importClause));
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) return literal(node.moduleSpecifier, node.isTypeOnly);
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) return literal(node.argument.literal, true);
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return literal(node.arguments[0], false);
  }
  return null;
}

function isTypeOnlyClause(clause: ts.ImportClause | undefined): boolean {
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const bindings = clause.namedBindings;
  if (clause.name || !bindings || !ts.isNamedImports(bindings)) return false;
  return bindings.elements.length > 0 && bindings.elements.every((element) => element.isTypeOnly);
}

function literal(node: ts.Node | undefined, isTypeOnly: boolean): Pick<Import, "specifier" | "isTypeOnly"> | null {
  return node && ts.isStringLiteralLike(node) ? { specifier: node.text, isTypeOnly } : null;
}

function targetOf(importer: string, specifier: string): string | null {
  const [path = ""] = specifier.split("?");
  if (path.startsWith("#")) return path.slice(1);
  return path.startsWith(".") ? posix.join(dirname(importer), path) : null;
}
