/** Which file of the build a module's code goes to: few files for what nearly every page needs, none for what one page needs. */
import { fileURLToPath } from "node:url";
import type { Rolldown } from "vite";

type Modules = Pick<Rolldown.ChunkingContext, "getModuleInfo">;

const firstView = ["app/start-app.tsx", "routes/home.tsx"].map((path) =>
  fileURLToPath(new URL(`../../${path}`, import.meta.url)),
);

/** Our own lower layers and the libraries they stand on. */
const foundations =
  /src[\\/](?:data|domain|url|i18n|ui)[\\/](?!.*\.css)|react-router|@tanstack|intl-messageformat|@formatjs/;

/** Everything the first view of the front page runs: what its modules import, all the way down, `import()` aside. */
function firstViewModules(modules: Modules): ReadonlySet<string> {
  const found = new Set<string>();
  const waiting = [...firstView];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (found.has(id)) continue;
    found.add(id);
    waiting.push(...(modules.getModuleInfo(id)?.importedIds ?? []));
  }
  return found;
}

/**
 * Groups for `codeSplitting`. Two dozen small files cost a slow line more than they save; a file with everything costs the front
 * page what only other pages use. Make them anew for every build.
 */
export function codeGroups(): Rolldown.CodeSplittingGroup[] {
  let first: ReadonlySet<string> | null = null;
  const isFirst = (id: string, modules: Modules): boolean => {
    first ??= firstViewModules(modules);
    return first.has(id);
  };
  return [
    // The entry script needs this and nothing else before the first paint.
    { name: "preload", test: /preload-helper|rolldown[\\/]runtime/, priority: 3 },
    { name: "react", test: /node_modules[\\/](?:react|react-dom|scheduler)[\\/]/, priority: 2 },
    {
      name: (id, modules) => (foundations.test(id) && isFirst(id, modules) ? "core" : null),
      debugName: "core",
      priority: 1,
    },
    // Parts of many pages, though not of the first.
    { name: "pages", test: foundations, minShareCount: 3 },
  ];
}
