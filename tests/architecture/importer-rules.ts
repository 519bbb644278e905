import type { SourceModule } from "./source-module.ts";

interface ImporterRule {
  readonly what: string;
  readonly specifier: RegExp;
  /** Where the import may stand. */
  readonly where: RegExp;
  /** At most so many files; null when `where` says enough. */
  readonly files: number | null;
  /** Type imports vanish from the bundle; some rules let them pass. */
  readonly typesToo: boolean;
}

const rules: readonly ImporterRule[] = [
  { what: "recharts", specifier: /^recharts(?:\/|$)/, where: /^(?:ui|features)\//, files: 1, typesToo: true },
  {
    what: "the map",
    specifier: /^react-simple-maps(?:\/core)?$/,
    where: /^(?:ui|features)\//,
    files: 1,
    typesToo: true,
  },
  {
    what: "the map's zoom",
    specifier: /^react-simple-maps\/zoom$/,
    where: /^(?:ui|features)\//,
    files: 1,
    typesToo: true,
  },
  { what: "the router", specifier: /^react-router(?:-dom)?(?:\/|$)/, where: /^url\//, files: 1, typesToo: true },
  { what: "zod", specifier: /^zod(?:\/|$)/, where: /^(?:data\/schema\/|build\/)/, files: null, typesToo: false },
  {
    what: "the schema's code",
    specifier: /^(?:#data|\.)\/schema(?:\.ts$|\/)/,
    where: /^(?:data\/schema(?:\.ts$|\/)|build\/)/,
    files: null,
    typesToo: false,
  },
  { what: "Node", specifier: /^node:/, where: /^build\//, files: null, typesToo: true },
  { what: "a package in domain", specifier: /^[^#.]/, where: /^(?!domain\/)/, files: null, typesToo: false },
  { what: "React in data", specifier: /^react(?:-dom)?(?:\/|$)/, where: /^(?!data\/)/, files: null, typesToo: true },
];

/** Packages imported where they must not be, or by more files than one. */
export function findForbiddenImporters(modules: readonly SourceModule[]): readonly string[] {
  return rules.flatMap(({ what, specifier, where, files, typesToo }) => {
    const importers = modules.flatMap(({ path, imports }) => {
      const found = imports.find((one) => specifier.test(one.specifier) && (typesToo || !one.isTypeOnly));
      return found ? [{ path, line: found.line }] : [];
    });
    const misplaced = importers.filter(({ path }) => !where.test(path));
    const tooMany = files !== null && importers.length > files;
    return [
      ...misplaced.map(({ path, line }) => `${path}:${line}: must not import ${what} (allowed: ${where.source})`),
      ...(tooMany ? [`${importers.map(({ path }) => path).join(", ")}: only ${files} file may import ${what}`] : []),
    ];
  });
}
