/** The six regions by name where no record is at hand, as in the foot of every page. */
import type { Scope } from "#data/records.ts";
import type { MessageKey } from "#i18n/translate.ts";

const keys = {
  "north-america": "region.northAmerica",
  "latin-america-caribbean": "region.latinAmericaCaribbean",
  europe: "region.europe",
  "middle-east-north-africa": "region.middleEastNorthAfrica",
  africa: "region.africa",
  "asia-oceania": "region.asiaOceania",
  global: "region.global",
} as const satisfies Record<Scope, MessageKey>;

/** The message that names a region, or the world as a whole. */
export function regionNameKey(scope: Scope): MessageKey {
  return keys[scope];
}
