/** Makes rendered markup fit for a frame in somebody else's page, where no script follows. Pure. */

const link = /<a ([^>]*)>/g;
const hrefIn = (attributes: string): string => /\bhref="([^"]*)"/.exec(attributes)?.[1] ?? "";
const skipped = ' tabindex="-1"';

/**
 * Every link opens beside the foreign page, which the reader keeps. On pages with script, keys move between the marks of a map; here
 * marks are tab stops, but for those that a link in words stands for. What React would need to take the markup over is left out.
 */
export function standAlone(html: string): string {
  const inWords = new Set(
    [...html.matchAll(link)].flatMap(([tag, attributes = ""]) => (tag.includes(skipped) ? [] : [hrefIn(attributes)])),
  );
  return html.replaceAll(/<!--.*?-->/g, "").replaceAll(link, (_tag, attributes: string) => {
    const reached = inWords.has(hrefIn(attributes)) ? attributes : attributes.replace(skipped, "");
    const away = /\brel="/.test(attributes) ? "" : 'rel="noopener" ';
    return `<a target="_blank" ${away}${reached}>`;
  });
}
