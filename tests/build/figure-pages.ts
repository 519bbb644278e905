/** Pages of the built site with a figure, in the languages whose numbers are written otherwise each. */
import { builtFiles, readBuilt } from "./built-site.ts";

interface FigurePage {
  readonly path: string;
  readonly html: string;
}

/** Embeds show their sentence elsewhere and have tests of their own. */
export function builtFigurePages(): readonly FigurePage[] {
  return builtFiles()
    .filter((file) => file.endsWith("index.html") && !/(?:^|\/)embed\//.test(file))
    .map((file) => ({ path: `/${file.slice(0, -"index.html".length)}`, html: readBuilt(file) }))
    .filter(({ html }) => /<figure class="(?:figure|chart)"/.test(html));
}
