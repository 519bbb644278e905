/** What a page is about, and the sources of that, by the kind of page. */
import type { HeadContext, HeadPage } from "../head-context.ts";
import { eventThing } from "./event-thing.ts";
import { countryThing, initiativeThing, regionThing, themeThing } from "./record-things.ts";
import { sourceWork, sourceWorks } from "./thing.ts";
import type { Thing } from "./thing.ts";

export interface AboutPage {
  readonly thing: Thing | undefined;
  /** Works that the record rests on. */
  readonly citation: readonly Thing[];
}

const none: AboutPage = { thing: undefined, citation: [] };

/** Nothing for pages that show many records. */
export function aboutPage(page: HeadPage, context: HeadContext): AboutPage {
  const { dataset } = context;
  const { kind, values } = page;
  if (kind === "region") {
    const region = dataset.regions.find(({ id }) => id === values["region"]);
    return region === undefined ? none : { ...none, thing: regionThing(region, page, context) };
  }
  if (kind === "country") {
    const country = dataset.countries.find(({ alpha2 }) => alpha2.toLowerCase() === values["country"]);
    return country === undefined ? none : { ...none, thing: countryThing(country, page, context) };
  }
  if (kind === "theme") {
    const theme = dataset.themes.find(({ number }) => String(number) === values["theme"]);
    return theme === undefined ? none : { ...none, thing: themeThing(theme, page, context) };
  }
  if (kind === "source") {
    const source = dataset.sources.find(({ id }) => id === values["source"]);
    return source === undefined ? none : { ...none, thing: sourceWork(source) };
  }
  if (kind === "event") {
    const event = dataset.events.find(({ id }) => id === values["event"]);
    if (event === undefined) return none;
    return { thing: eventThing(event, page, context), citation: sourceWorks(event.sources, context) };
  }
  if (kind !== "initiative") return none;
  const initiative = dataset.initiatives.find(({ id }) => id === values["initiative"]);
  if (initiative === undefined) return none;
  return { thing: initiativeThing(initiative, page, context), citation: sourceWorks(initiative.sources, context) };
}
