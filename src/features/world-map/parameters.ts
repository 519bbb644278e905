/** View state of the world map: which tour is shown, and where the player stands. */
import type { TourChoice } from "#data/plates.ts";
import { choice, freeText } from "#url/parameters.ts";

export const tourChoices = ["all", "2017", "2018", "2019"] as const satisfies readonly TourChoice[];

export const tourParameter = choice("tour", tourChoices, "all");
/** The id of a stop; empty while the whole tour is shown. An id that is not on the tour counts as empty. */
export const stopParameter = freeText("stop");
