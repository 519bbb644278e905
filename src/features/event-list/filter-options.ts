/** The options of the filters, in words. */
import { eventKinds, eventStatuses, scopes } from "#data/vocabulary.ts";
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventKindKey } from "#i18n/record-kinds.ts";
import type { MessageKey } from "#i18n/translate.ts";
import type { NamedValue } from "#ui/counted-choice.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { countriesOf } from "./filter-events.ts";
import { filterParameters, tourWords } from "./parameters.ts";

const tourKeys = {
  "2017": "events.tour.2017",
  "2018": "events.tour.2018",
  "2019": "events.tour.2019",
  successor: "events.tour.successor",
  related: "events.tour.related",
} as const satisfies Record<(typeof tourWords)[number], MessageKey>;

const statusKeys = {
  held: "events.status.held",
  announced: "events.statusName.announced",
  postponed: "events.statusName.postponed",
  cancelled: "events.statusName.cancelled",
} as const satisfies Record<(typeof eventStatuses)[number], MessageKey>;

export interface FilterOptions {
  readonly tour: readonly NamedValue[];
  readonly kind: readonly NamedValue[];
  readonly region: readonly NamedValue[];
  readonly country: readonly NamedValue[];
  readonly status: readonly NamedValue[];
}

/** `chosen` is the country of the address: it is offered even where no event has to do with it, so that the choice shows. */
export function useFilterOptions(events: readonly EventBrief[], chosen: string): FilterOptions {
  const { t, format, countryName } = useI18n();
  const present = <T extends string>(words: readonly T[], valueOf: (event: EventBrief) => string): readonly T[] =>
    words.filter((word) => events.some((event) => valueOf(event) === word));
  const codes = new Set([...events.flatMap(countriesOf), ...(chosen === "" ? [] : [chosen])]);
  return {
    tour: tourWords.map((value) => ({ value, name: t(tourKeys[value]) })),
    kind: present(eventKinds, ({ kind }) => kind).map((value) => ({ value, name: t(eventKindKey(value)) })),
    region: scopes.map((value) => ({ value, name: t(regionNameKey(value)) })),
    country: [...codes]
      .map((code) => ({ value: filterParameters.country.serialise(code), name: countryName(code) }))
      .toSorted((a, b) => format.compare(a.name, b.name)),
    status: present(eventStatuses, ({ status }) => status).map((value) => ({ value, name: t(statusKeys[value]) })),
  };
}
