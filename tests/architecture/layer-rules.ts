import type { Import, SourceModule } from "./source-module.ts";

/** Which layers a layer may import besides itself. A folder of `src` that is not named here breaks the rule. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  data: [],
  domain: ["data"],
  url: ["data", "domain"],
  i18n: ["data", "domain"],
  ui: ["data", "domain", "url", "i18n"],
  features: ["data", "domain", "url", "i18n", "ui"],
  routes: ["data", "domain", "url", "i18n", "ui", "features"],
  app: ["data", "domain", "url", "i18n", "ui", "features", "routes"],
  build: ["data", "domain"],
};

/** The parts of browser layers that the build may run, since they are plain functions and tables. */
const openToBuild: readonly RegExp[] = [
  /^url\/(?:paths|language-prefix|site|path-pattern|migrations)\.ts$/,
  /^i18n\/(?:(?:languages|format|calendar|message-topics|translate|record-kinds|qualifiers|reviews|line-breaks|unit-words)\.ts$|messages\/)/,
];

/** Every layer there may be. */
export const layers: readonly string[] = Object.keys(mayImport);

/** Imports against the direction data → domain → {url, i18n} → ui → features → routes → app. */
export function findWrongDirections(modules: readonly SourceModule[]): readonly string[] {
  return modules.flatMap((module) =>
    module.imports.flatMap((one) => {
      const reason = wrongDirection(module, one);
      return reason ? [`${module.path}:${one.line}: ${reason} ("${one.specifier}")`] : [];
    }),
  );
}

function wrongDirection(module: SourceModule, { target, isTypeOnly, specifier }: Import): string | null {
  if (target === null) return null;
  // The build's own code is read by vite.config.ts too, before any alias holds.
  if (specifier.startsWith("../") && module.layer !== "build")
    return "climbs out of its folder: use the alias of the layer";
  const to = target.split("/")[0] ?? "";
  if (module.layer === "" || module.layer === to) return otherFeature(module.path, target);
  if (module.layer === "build" && (isTypeOnly || openToBuild.some((open) => open.test(target)))) return null;
  if (mayImport[module.layer]?.includes(to)) return null;
  return `${module.layer} must not import ${to}`;
}

function otherFeature(importer: string, target: string): string | null {
  const [layer, own] = importer.split("/");
  const [, other] = target.split("/");
  return layer === "features" && own !== other ? `feature ${own} must not import feature ${other}` : null;
}

/** Rings of modules that need each other to start; each ring is told once, from its first path. */
export function findCycles(modules: readonly SourceModule[]): readonly string[] {
  const needs = new Map(
    modules.map(({ path, imports }) => [
      path,
      imports.flatMap(({ target, isTypeOnly }) => (target !== null && !isTypeOnly ? [target] : [])),
    ]),
  );
  const finished = new Set<string>();
  const cycles = new Set<string>();
  const walk = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start >= 0) cycles.add(trail.slice(start).toSorted().join(" ↔ "));
    if (start >= 0 || finished.has(path)) return;
    for (const next of needs.get(path) ?? []) walk(next, [...trail, path]);
    finished.add(path);
  };
  for (const path of needs.keys()) walk(path, []);
  return [...cycles];
}
