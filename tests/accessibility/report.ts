/** The summary of a campaign: by rule, with the pages it was found on. */
import type { Finding } from "./finding.ts";
import { describeFinding } from "./finding.ts";
import type { PageResult } from "./page-log.ts";

interface Found {
  readonly path: string;
  readonly view: string;
  readonly finding: Finding;
}
const shownPages = 8;

/** Prints what was found, the most frequent rule first; the number of findings. */
export function report(results: readonly PageResult[]): number {
  const all = results.flatMap(({ path, findings }) =>
    Object.entries(findings).flatMap(([view, list]) => list.map((finding): Found => ({ path, view, finding }))),
  );
  const rules = [...new Set(all.map(({ finding }) => finding.rule))]
    .map((rule) => ({ rule, found: all.filter(({ finding }) => finding.rule === rule) }))
    .toSorted((a, b) => b.found.length - a.found.length);
  for (const { rule, found } of rules) {
    const paths = [...new Set(found.map(({ path }) => path))];
    const views = [...new Set(found.map(({ view }) => view))];
    console.log(`\n== ${rule}: ${found.length} on ${paths.length} pages (${views.join(", ")})`);
    for (const path of paths.slice(0, shownPages)) {
      const first = found.find((one) => one.path === path);
      if (first) console.log(`  ${path} (${first.view})\n    ${describeFinding(first.finding)}`);
    }
    if (paths.length > shownPages) console.log(`  and ${paths.length - shownPages} more pages`);
  }
  console.log(`\n${results.length} pages, ${all.length} findings`);
  return all.length;
}
