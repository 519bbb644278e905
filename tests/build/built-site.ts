/** The built site as files, for the tests of this folder. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliCompressSync } from "node:zlib";
import type { LanguageTag } from "#data/records.ts";
import { languageAt, withoutLanguage } from "#url/language-prefix.ts";

export const dist = fileURLToPath(new URL(`../../${process.env["ATLAS_SITE"] ?? "dist"}`, import.meta.url));

// The site stands still while it is tested: what takes long is found once.
let files: readonly string[] | undefined;
const sizes = new Map<string, number>();

/** All files of the site, as paths with forward slashes. */
export function builtFiles(): readonly string[] {
  files ??= readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  return files;
}

/** Text of a file of the site. */
export const readBuilt = (file: string): string => readFileSync(path.join(dist, file), "utf8");
/** Whether the site has a file. */
export const isBuilt = (file: string): boolean => existsSync(path.join(dist, file));
/** Bytes of a file. */
export const rawSize = (file: string): number => statSync(path.join(dist, file)).size;
/** Compressed as a good host does. */
export function brotliSize(file: string): number {
  const size = sizes.get(file) ?? brotliCompressSync(readFileSync(path.join(dist, file))).length;
  sizes.set(file, size);
  return size;
}

interface BuiltPage {
  /** Path of the address. */
  readonly path: string;
  readonly language: LanguageTag;
  readonly html: string;
}
const isEmbed = ({ path: address }: BuiltPage): boolean => withoutLanguage(address).startsWith("/embed/");
const leadsOn = ({ html }: BuiltPage): boolean => html.includes('<meta http-equiv="refresh"');

/**
 * Every HTML file in English and Arabic. In the other languages, which the same code makes of the same record, lists and every twelfth
 * page of a kind: reading 8,000 pages would take longer than making them.
 */
export function documentFiles(): readonly string[] {
  const counts = new Map<string, number>();
  return builtFiles()
    .filter((file) => file.endsWith(".html"))
    .toSorted()
    .filter((file) => {
      if (["en", "ar"].includes(languageAt(`/${file}`))) return true;
      const kind = file.replace(/[^/]+\/index\.html$/, "");
      const count = counts.get(kind) ?? 0;
      counts.set(kind, count + 1);
      return count % 12 === 0;
    });
}

const documents = (): readonly BuiltPage[] =>
  documentFiles()
    .filter((file) => file.endsWith("index.html"))
    .map((file) => {
      const address = `/${file.slice(0, -"index.html".length)}`;
      return { path: address, language: languageAt(address), html: readBuilt(file) };
    });

/** All pages; embeds and former addresses are none. */
export const builtPages = (): readonly BuiltPage[] => documents().filter((page) => !isEmbed(page) && !leadsOn(page));

/** All embeds: figures and cards for the pages of others. */
export const builtEmbeds = (): readonly BuiltPage[] => documents().filter(isEmbed);
