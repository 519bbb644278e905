/** A page that leads on from a former address, on any static host, with script and without. */
import { createHash } from "node:crypto";
import type { Translate } from "#i18n/translate.ts";
import { escapeHtml } from "../head/markup.ts";
import type { SiteAddress } from "../site-address.ts";
import type { MovedAddress } from "./moved-addresses.ts";

/** Parameters and fragment go along, which a refresh would drop. The same on every such page, so that one hash allows it. */
const script = [
  'const to=new URL(document.querySelector("a").href);',
  "new URLSearchParams(location.search).forEach((value,name)=>to.searchParams.append(name,value));",
  "if(location.hash)to.hash=location.hash;",
  "location.replace(to);",
].join("");
const policy = [
  "default-src 'none'",
  `script-src 'sha256-${createHash("sha256").update(script).digest("base64")}'`,
  "img-src 'self'",
  "base-uri 'none'",
].join("; ");

/** The HTML of the page. It is not to be listed; the page it leads to is. */
export function movedPage({ to }: MovedAddress, site: SiteAddress, t: Translate): string {
  const address = escapeHtml(site.base + to.path + to.search + to.hash);
  return `<!doctype html>
<html lang="en" dir="ltr">
  <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="color-scheme" content="light dark">
    <meta name="robots" content="noindex">
    <link rel="icon" href="${escapeHtml(site.base)}/favicon.svg" type="image/svg+xml">
    <title>${escapeHtml(t("moved.title"))}</title>
    <link rel="canonical" href="${escapeHtml(site.at(to.path))}">
    <noscript><meta http-equiv="refresh" content="0; url=${address}"></noscript>
  </head>
  <body>
    <p>${escapeHtml(t("moved.text"))} <a href="${address}">${address}</a></p>
    <script>${script}</script>
  </body>
</html>
`;
}
