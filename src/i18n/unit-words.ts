/** What numbers of the record count ("groups", "countries and territories"), in words of the reader's language. */
import { isShare } from "#domain/share-unit.ts";
import type { Translate } from "./translate.ts";

const units = [
  "associations",
  "blocks",
  "branches",
  "centres",
  "choices",
  "classes",
  "communities",
  "continents",
  "convenings",
  "countries",
  "countries and areas",
  "countries and regions",
  "countries and territories",
  "days",
  "delegates",
  "directions",
  "forums",
  "goals",
  "groups",
  "highlights",
  "hours",
  "ideas",
  "initiatives",
  "institutions",
  "issues",
  "languages",
  "letters",
  "libraries",
  "meetings",
  "members",
  "million NZD",
  "minutes",
  "networks",
  "news stories",
  "nominees",
  "opportunities",
  "options",
  "organisations",
  "pages",
  "participants",
  "people",
  "pillars",
  "places",
  "presentations",
  "profiles",
  "projects",
  "questions",
  "regions",
  "reports",
  "responses",
  "roadmaps",
  "seats",
  "sessions",
  "signatures",
  "staff",
  "stories",
  "suggestions",
  "units",
  "verbs",
  "videos",
  "visitors",
  "votes",
  "webinars",
  "winners",
  "workshops",
  "years",
  "years of age",
] as const;
type Unit = (typeof units)[number];

/** The label of a number says it: "Volume: 46". */
const silent: ReadonlySet<string> = new Set(["count", "edition", "issue", "mixed", "rank", "session", "volume"]);

const isUnit = (unit: string): unit is Unit => units.some((known) => known === unit);

/**
 * A unit in the form that its number asks for: "groups" beside 4. Empty where a label or the sign of a share says it; null for a unit
 * that has no messages yet, which stays English. Records name units freely; a test of the data finds one without words.
 */
export function unitWords(t: Translate, unit: string, value: number): string | null {
  if (isShare(unit) || silent.has(unit)) return "";
  return isUnit(unit) ? t(`unit.${unit}`, { count: value }) : null;
}
