/** The addresses of today's pages as they were, or as they are looked for, that can be listed beforehand. */
import { migrate, migrations } from "#url/migrations.ts";
import type { Moved } from "#url/migrations.ts";
import { fillPattern, readPattern } from "#url/path-pattern.ts";

export interface MovedAddress {
  /** The former path, without base. */
  readonly path: string;
  readonly to: Moved;
}

/** Tours by the word that their views have in the address; a pattern cannot know them from the pages. */
const tours = ["2017", "2018", "2019"] as const;

/** The former paths that one migration leads from. */
function formerPaths(from: string, to: string, pages: readonly string[]): readonly string[] {
  if (!from.includes(":")) return [from];
  if (from.includes(":tour")) return tours.map((tour) => fillPattern(from, { tour }));
  return pages.flatMap((page) => {
    const values = readPattern(to, page);
    return values === null ? [] : [fillPattern(from, values)];
  });
}

/** Every former path, with where it leads. Migrations of parameters have no address of their own. */
export function movedAddresses(pages: readonly string[]): readonly MovedAddress[] {
  return migrations
    .flatMap(({ from, to }) => formerPaths(from, to, pages))
    .flatMap((path) => {
      const to = migrate({ path, search: "", hash: "" });
      return to === null ? [] : [{ path, to }];
    });
}
