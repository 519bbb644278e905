/** The record as a dataset, with what Google's Dataset Search asks for: who, when, what for, under which licence, where to get it. */
import { downloadAddress, downloads } from "#data/download-list.ts";
import { publishedLanguages } from "#i18n/languages.ts";
import { siteName } from "../head-context.ts";
import type { HeadContext } from "../head-context.ts";
import { publisher, sourceWork } from "./thing.ts";
import type { Thing } from "./thing.ts";

/** Files that hold the data itself; the others describe them. */
const dataFiles: ReadonlySet<string> = new Set(["package", "json", "gatherings", "centres", "excel", "dataPackage"]);

/** The years from the first to the last event, as an interval of ISO 8601. */
function coverage({ dataset }: HeadContext): string {
  const years = dataset.events.flatMap(({ dates }) =>
    [dates.start, dates.end].flatMap((date) => (date === null ? [] : [date.slice(0, 4)])),
  );
  const inOrder = years.toSorted();
  return `${inOrder.at(0) ?? ".."}/${inOrder.at(-1) ?? ".."}`;
}

/** Described alike wherever it is named. */
export function datasetThing(context: HeadContext): Thing {
  const { site, dataset, words, release } = context;
  const home = site.at("/");
  const files = downloads.filter(({ id }) => dataFiles.has(id));
  return {
    "@type": "Dataset",
    "@id": `${home}#dataset`,
    name: siteName,
    description: words.t("home.description", { events: words.format.number(dataset.events.length) }),
    url: home,
    version: release.id,
    datePublished: dataset.releases.at(0)?.date,
    dateModified: release.date,
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    inLanguage: publishedLanguages().map(({ tag }) => tag),
    creator: publisher(context),
    publisher: publisher(context),
    temporalCoverage: coverage(context),
    spatialCoverage: { "@type": "Place", name: "World" },
    keywords: ["IFLA Global Vision", "libraries", "workshops", "participation"],
    variableMeasured: ["participants", "countries represented"],
    citation: dataset.sources.filter(({ primary }) => primary).map(sourceWork),
    distribution: files.map(({ path, mediaType }) => ({
      "@type": "DataDownload",
      encodingFormat: mediaType,
      contentUrl: site.at(`/${downloadAddress(path)}`),
    })),
  };
}
