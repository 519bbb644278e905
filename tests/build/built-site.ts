/** The built site as files, for the tests of this folder. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";

export const dist = fileURLToPath(new URL(`../../${process.env["ATLAS_SITE"] ?? "dist"}`, import.meta.url));

/** All files of the site, as paths with forward slashes. */
export function builtFiles(): readonly string[] {
  return readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
}

export const readBuilt = (file: string): string => readFileSync(path.join(dist, file), "utf8");
export const isBuilt = (file: string): boolean => existsSync(path.join(dist, file));
export const rawSize = (file: string): number => statSync(path.join(dist, file)).size;
/** Compressed as a good host does. */
export const brotliSize = (file: string): number => brotliCompressSync(readFileSync(path.join(dist, file))).length;

interface BuiltPage {
  /** Path of the address. */
  readonly path: string;
  readonly html: string;
}
const isEmbed = ({ path: address }: BuiltPage): boolean => address.startsWith("/embed/");
const leadsOn = ({ html }: BuiltPage): boolean => html.includes('<meta http-equiv="refresh"');
const documents = (): readonly BuiltPage[] =>
  builtFiles()
    .filter((file) => file.endsWith("index.html"))
    .map((file) => ({ path: `/${file.slice(0, -"index.html".length)}`, html: readBuilt(file) }));

/** All pages; embeds and former addresses are none. */
export const builtPages = (): readonly BuiltPage[] => documents().filter((page) => !isEmbed(page) && !leadsOn(page));

/** All embeds: figures and cards for the pages of others. */
export const builtEmbeds = (): readonly BuiltPage[] => documents().filter(isEmbed);
