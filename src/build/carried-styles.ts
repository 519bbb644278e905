/** Which pages carry the styles they use, so that their first drawing waits for nothing. */
import { patterns } from "#url/paths.ts";
import { readPattern } from "#url/path-pattern.ts";

/**
 * Pages of sources, initiatives and countries, and fact sheets: 85 of 100 pages, in seven languages. Readers come to most of
 * them from another page, with the sheet at hand; carried along, the same rules would be a quarter of the whole site.
 */
const linking = [patterns.source, patterns.initiative, patterns.country, patterns.countrySheet, patterns.regionSheet];

/** `path` is without base and language. Pages that do not carry styles link the whole sheet and wait for it. */
export function carriesStyles(path: string): boolean {
  return linking.every((pattern) => readPattern(pattern, path) === null);
}
