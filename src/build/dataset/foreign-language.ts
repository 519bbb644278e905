import type { LanguageTag } from "#data/records.ts";

const scripts = {
  Latin: /\p{Script=Latin}/gu,
  Cyrillic: /\p{Script=Cyrillic}/gu,
  Arabic: /\p{Script=Arabic}/gu,
  Han: /\p{Script=Han}/gu,
} as const;
type Script = keyof typeof scripts;

const scriptOf: Readonly<Record<LanguageTag, Script>> = {
  en: "Latin",
  de: "Latin",
  es: "Latin",
  fr: "Latin",
  ru: "Cyrillic",
  ar: "Arabic",
  zh: "Han",
};

/** Words too common to avoid in a sentence, and at home in one of these languages only. */
const smallWords: readonly (readonly [LanguageTag, string, ReadonlySet<string>])[] = [
  ["en", "English", new Set("the and of with for which were was from that this their".split(" "))],
  ["de", "German", new Set("der die das und mit für von ist nicht wurde einen zur auf bei".split(" "))],
  ["es", "Spanish", new Set("el los las y del por para una con fue sobre como más".split(" "))],
  ["fr", "French", new Set("le les des et du dans pour une avec sur est aux par".split(" "))],
];

/** Names such as "IFLA" stay Latin in every language, so a third of own letters is enough. */
const enough = 1 / 3;

/** What a text looks like instead of `tag`: the name of a script or a language; null where nothing speaks against it. */
export function foreignLanguage(text: string, tag: LanguageTag): string | null {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < 3) return null;
  const counts = Object.entries(scripts).map(([name, pattern]) => ({ name, count: text.match(pattern)?.length ?? 0 }));
  const own = counts.find(({ name }) => name === scriptOf[tag])?.count ?? 0;
  const main = counts.toSorted((a, b) => b.count - a.count)[0];
  if (own / letters < enough) return main === undefined || main.count === 0 ? "like another script" : main.name;
  if (scriptOf[tag] !== "Latin") return null;
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  const hits = (set: ReadonlySet<string>): number => words.filter((word) => set.has(word)).length;
  const ownHits = hits(smallWords.find(([language]) => language === tag)?.[2] ?? new Set());
  const other = smallWords.find(([language, , set]) => language !== tag && hits(set) >= 3 + 2 * ownHits);
  return other?.[1] ?? null;
}
