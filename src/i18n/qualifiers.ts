/** Qualifiers of numbers ("over", "about") as messages. */
import type { Qualifier } from "#data/records.ts";
import type { MessageKey } from "./translate.ts";

const keys = {
  over: "qualifier.over",
  "more than": "qualifier.moreThan",
  about: "qualifier.about",
  around: "qualifier.around",
  rounded: "qualifier.rounded",
  nearly: "qualifier.nearly",
  almost: "qualifier.almost",
  probably: "qualifier.probably",
  "at most": "qualifier.atMost",
} as const satisfies Record<Qualifier, MessageKey>;

/** The message that says a qualifier in words. */
export function qualifierKey(qualifier: Qualifier): MessageKey {
  return keys[qualifier];
}
