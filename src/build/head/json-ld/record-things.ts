/** What the page of a record is about, in the terms of schema.org. */
import type { Country, Initiative, Region, Theme } from "#data/records.ts";
import { createPaths } from "#url/paths.ts";
import type { HeadContext, HeadPage } from "../head-context.ts";
import type { Thing } from "./thing.ts";

/** A region of the process: the countries of it, not an authority. */
export function regionThing(region: Region, page: HeadPage, { words }: HeadContext): Thing {
  return { "@type": "Place", "@id": `${page.url}#place`, name: words.plain(region.name), url: page.url };
}

/** With its region where it has one. The point is that of the map label, not an address. */
export function countryThing(country: Country, page: HeadPage, { words, site, dataset }: HeadContext): Thing {
  const region = dataset.regions.find(({ id }) => id === country.region);
  const paths = createPaths(words.language.tag);
  return {
    "@type": "Country",
    "@id": `${page.url}#place`,
    name: words.country(country.alpha2),
    identifier: country.alpha2,
    containedInPlace:
      region === undefined
        ? undefined
        : { "@type": "Place", name: words.plain(region.name), url: site.at(paths.region(region.id)) },
    url: page.url,
  };
}

/** An initiative may be a network, a survey, a law or a book: it is called no more than a thing. */
export function initiativeThing(initiative: Initiative, page: HeadPage, { words }: HeadContext): Thing {
  return {
    "@type": "Thing",
    "@id": `${page.url}#initiative`,
    name: words.plain(initiative.name),
    description: words.plain(initiative.summary),
    url: page.url,
  };
}

/** One of the ten opportunities, as a term of their list. */
export function themeThing({ number, opportunity }: Theme, page: HeadPage, { words, site }: HeadContext): Thing {
  return {
    "@type": "DefinedTerm",
    "@id": `${page.url}#theme`,
    name: words.plain(opportunity.label),
    termCode: String(number),
    inDefinedTermSet: site.at(createPaths(words.language.tag).themes()),
    url: page.url,
  };
}
