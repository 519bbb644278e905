/** What the series of an event is called on its page. */
import type { Series } from "#data/records.ts";
import type { MessageKey } from "#i18n/translate.ts";

/** Within a sentence: "tour of 2018". */
export const tourNameKey = (series: Series): MessageKey => `event.tour.${series}`;

/** On its own, with its year: "Ideas for action, 2018". */
export const seriesTitleKey = (series: Series): MessageKey => `event.seriesOf.${series}`;
