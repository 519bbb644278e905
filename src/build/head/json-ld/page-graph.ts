/** A page for search engines: itself, its trail, and what it is about, as one graph of schema.org. */
import type { PageKind } from "#url/paths.ts";
import { createPaths } from "#url/paths.ts";
import { siteName } from "../head-context.ts";
import type { HeadContext, HeadPage } from "../head-context.ts";
import { aboutPage } from "./about-page.ts";
import { breadcrumbThing } from "./breadcrumb-thing.ts";
import { datasetThing } from "./dataset-thing.ts";
import { publisher } from "./thing.ts";
import type { Thing } from "./thing.ts";

/** Pages that are more than a page. */
const pageTypes: Readonly<Partial<Record<PageKind, string>>> = {
  regions: "CollectionPage",
  events: "CollectionPage",
  countries: "CollectionPage",
  initiatives: "CollectionPage",
  themes: "CollectionPage",
  sources: "CollectionPage",
  search: "SearchResultsPage",
  about: "AboutPage",
};

/** The site in the page's language, with its search; described on the front page, named on the others. */
function siteThing(context: HeadContext, isWhole: boolean): Thing {
  const { site, words } = context;
  const paths = createPaths(words.language.tag);
  const home = site.at(paths.home());
  const search = site.at(paths.search());
  const named = { "@type": "WebSite", "@id": `${home}#website`, name: siteName, url: home };
  if (!isWhole) return named;
  return {
    ...named,
    inLanguage: words.language.tag,
    publisher: publisher(context),
    potentialAction: {
      "@type": "SearchAction",
      target: { "@type": "EntryPoint", urlTemplate: `${search}?q={search_term_string}` },
      "query-input": "required name=search_term_string",
    },
  };
}

const reference = (thing: Thing | undefined): unknown =>
  thing === undefined || !("@id" in thing) ? thing : { "@id": thing["@id"] };

function pageThing(page: HeadPage, context: HeadContext, about: Thing | undefined, citation: readonly Thing[]): Thing {
  const { words, release } = context;
  const { url, imageUrl, preview } = page;
  return {
    "@type": (page.kind === null ? undefined : pageTypes[page.kind]) ?? "WebPage",
    "@id": url,
    url,
    name: page.title,
    description: page.description,
    inLanguage: words.language.tag,
    dateModified: release.date,
    isPartOf: siteThing(context, false),
    publisher: publisher(context),
    primaryImageOfPage: {
      "@type": "ImageObject",
      url: imageUrl,
      width: preview.width,
      height: preview.height,
      caption: preview.alt,
    },
    breadcrumb: reference(breadcrumbThing(page, context)),
    mainEntity: reference(about),
    citation: citation.length === 0 ? undefined : citation,
  };
}

/** `isAboutData`: the page is about the dataset as a whole, as the front page is. */
export function pageGraph(page: HeadPage, context: HeadContext, isAboutData: boolean): unknown {
  const { thing, citation } = aboutPage(page, context);
  const isHome = page.kind === "home";
  const about = isHome || isAboutData ? datasetThing(context) : thing;
  const isNode = about !== undefined && "@id" in about;
  const graph = [
    isHome ? siteThing(context, true) : undefined,
    pageThing(page, context, about, citation),
    breadcrumbThing(page, context),
    isNode ? about : undefined,
  ];
  return { "@context": "https://schema.org", "@graph": graph.filter((node) => node !== undefined) };
}
