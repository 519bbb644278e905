/** The list of pages for search engines (sitemaps.org). */
import type { SiteAddress } from "../site-address.ts";
import { escapeHtml } from "../head/markup.ts";

/** `paths` are those of pages to be found, `lastmod` is a day, YYYY-MM-DD. Needs the origin: addresses in a sitemap are whole. */
export function sitemap(paths: readonly string[], site: SiteAddress, lastmod: string): string {
  const entries = paths.map(
    (path) => `<url><loc>${escapeHtml(site.at(path))}</loc><lastmod>${lastmod}</lastmod></url>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    ...entries,
    "</urlset>",
    "",
  ].join("\n");
}

/** All may read all; where the sitemap stands, if there is one. Crawlers look for this file at the root of the host only. */
export function robots(site: SiteAddress): string {
  const rules = "User-agent: *\nAllow: /\n";
  return site.origin === "" ? rules : `${rules}\nSitemap: ${site.at("/sitemap.xml")}\n`;
}
