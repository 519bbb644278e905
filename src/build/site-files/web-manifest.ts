/** What a phone needs to put the Atlas on its home screen (W3C Web Application Manifest), and the links to it. */
import { siteName } from "../head/head-context.ts";
import { voidElement } from "../head/markup.ts";
import type { SiteAddress } from "../site-address.ts";
import { icons } from "./icons.ts";
import { themeColours } from "./theme-colours.ts";

export const manifestFile = "manifest.webmanifest";

/** Paths, not whole addresses: the manifest is of the host that serves it. */
export function webManifest({ base }: SiteAddress, description: string): string {
  const icon = ({ file, size }: { readonly file: string; readonly size: number }, purpose: string) => ({
    src: `${base}/${file}`,
    sizes: `${size}x${size}`,
    type: "image/png",
    purpose,
  });
  const manifest = {
    id: `${base}/`,
    name: siteName,
    short_name: "GV Atlas",
    description,
    lang: "en",
    dir: "ltr",
    start_url: `${base}/`,
    scope: `${base}/`,
    // Pages have no way back of their own.
    display: "minimal-ui",
    background_color: themeColours.light,
    theme_color: themeColours.light,
    icons: [
      { src: `${base}/favicon.svg`, sizes: "any", type: "image/svg+xml", purpose: "any" },
      icon(icons.small, "any"),
      icon(icons.large, "any"),
      icon(icons.maskable, "maskable"),
    ],
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** For the head of every page. */
export function manifestLinks({ base }: SiteAddress): string {
  return (
    voidElement("link", { rel: "manifest", href: `${base}/${manifestFile}` }) +
    voidElement("link", { rel: "apple-touch-icon", href: `${base}/${icons.apple.file}` })
  );
}
