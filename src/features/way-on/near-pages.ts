/** Finds the pages that a wrong address may have meant: by words it shares with them, by how they begin, by slips. */
import { editDistance } from "#domain/edit-distance.ts";
import { foldText } from "#domain/folded-text.ts";
import type { KnownPage } from "./known-pages.ts";
import { namesIn, tidyPath } from "./tidy-path.ts";

/** Words of an address that are looked at; more are noise. */
const mostWords = 8;
/** A page must share about half of what was asked for. */
const leastScore = 0.5;

const wordsOf = (text: string): readonly string[] => foldText(text).split(" ").filter(Boolean);

/** How well one word stands for another: 1 the same, less where one begins the other or is a slip of it, 0 not at all. */
function likeness(asked: string, known: string): number {
  if (asked === known) return 1;
  const shorter = Math.min(asked.length, known.length);
  if (shorter >= 3 && (known.startsWith(asked) || asked.startsWith(known))) return 0.8;
  const longer = Math.max(asked.length, known.length);
  const allowed = longer < 4 ? 0 : Math.floor(longer / 4);
  if (longer - shorter > allowed) return 0;
  const distance = editDistance(asked, known);
  return distance <= allowed ? 0.75 - 0.1 * distance : 0;
}

const best = (asked: string, known: readonly string[]): number =>
  known.reduce((most, word) => Math.max(most, likeness(asked, word)), 0);

interface Asked {
  /** The first name, if another follows: the part of the site. */
  readonly part: string | null;
  readonly words: readonly string[];
}

function readAsked(path: string): Asked {
  const names = namesIn(path);
  const [first = ""] = names;
  const part = names.length > 1 ? first : null;
  const words = names.slice(part === null ? 0 : 1).flatMap(wordsOf);
  return { part, words: [...new Set(words)].slice(0, mostWords) };
}

/** From 0 to about 1.3: the share of the asked words that the page answers, and a little for the right part of the site. */
function score(asked: Asked, page: KnownPage): number {
  const [part = "", name = ""] = namesIn(page.path);
  const own = [...wordsOf(name === "" ? part : name), ...wordsOf(page.label), ...page.words.flatMap(wordsOf)];
  const answered = asked.words.reduce((sum, word) => sum + best(word, own), 0) / asked.words.length;
  if (answered < leastScore) return 0;
  const isSamePart = asked.part !== null && name !== "" && likeness(asked.part, part) > 0;
  // Of pages that answer alike, the one with less besides comes first.
  const brevity = 0.05 / (1 + own.length);
  return answered + (isSamePart ? 0.25 : 0) + brevity;
}

/** The page that an address names but for letter case, doubled slashes or a missing last slash; null if there is none. */
export function samePage(path: string, pages: readonly KnownPage[]): KnownPage | null {
  const tidy = tidyPath(path);
  return tidy === path ? null : (pages.find((page) => page.path === tidy) ?? null);
}

/** The nearest pages, best first, at most `limit`. Empty where nothing is near. Never throws, whatever the path. */
export function nearPages(path: string, pages: readonly KnownPage[], limit = 6): readonly KnownPage[] {
  const asked = readAsked(path);
  if (asked.words.length === 0) return [];
  return pages
    .map((page) => ({ page, score: score(asked, page) }))
    .filter((candidate) => candidate.score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ page }) => page);
}
