import type { CountriesChunk, CountryChunk } from "#data/country-chunks.ts";
import type { Country } from "#data/records.ts";
import { recordsOfCountry } from "#domain/country-records.ts";
import { inOrderOfTime } from "#domain/event-order.ts";
import { isStop } from "#domain/tour.ts";
import { briefEvent, briefInitiative, briefRegion } from "./briefs.ts";
import { withSources } from "./cited-sources.ts";
import type { CompileContext } from "./compile-context.ts";
import { conflictsInBriefs } from "./conflicts-about.ts";
import { gapsAbout, subjects } from "./gaps-about.ts";

/** All countries with the numbers of their records. */
export function countriesChunk({ regionNames, countryBriefs, sourceBriefs }: CompileContext): CountriesChunk {
  return withSources({ regionNames, countries: [...countryBriefs.values()] }, sourceBriefs);
}

/** One country: what was held there, what it took part in, and the workshops of its region. */
export function countryChunk(country: Country, context: CompileContext): CountryChunk {
  const { dataset, regionNames, eventBriefs, sourceBriefs } = context;
  const { held, tookPart, initiatives, centres } = recordsOfCountry(dataset, country.alpha2);
  const region = dataset.regions.find(({ id }) => id === country.region);
  const stops = eventBriefs.filter((event) => region !== undefined && event.region === region.id && isStop(event));
  return withSources(
    {
      country,
      region: region === undefined ? null : briefRegion(region, dataset),
      regionNames,
      stops,
      held: held.map(briefEvent),
      tookPart: tookPart.map(briefEvent),
      initiatives: inOrderOfTime(initiatives).map(briefInitiative),
      centres,
      conflicts: conflictsInBriefs(dataset.conflicts, [...held, ...tookPart, ...stops]),
      gaps: gapsAbout(dataset.gaps, [
        { kind: "country", id: country.alpha2 },
        ...subjects("event", held),
        ...subjects("initiative", initiatives),
        ...subjects("centre", centres),
      ]),
    },
    sourceBriefs,
  );
}
