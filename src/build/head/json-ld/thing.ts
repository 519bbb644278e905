/** Descriptions in the terms of schema.org. What is not known is left out: `undefined` vanishes in JSON. */
import type { Source } from "#data/records.ts";
import { siteName } from "../head-context.ts";
import type { HeadContext } from "../head-context.ts";

/** A node of the graph, or a value of one. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: unknown;
}

/** Who made the Atlas: as a corporate author, under the name of the work. */
export const publisher = ({ site }: Pick<HeadContext, "site">): Thing => ({
  "@type": "Organization",
  "@id": `${site.at("/")}#publisher`,
  name: siteName,
  url: site.at("/"),
});

/** A source as a work: title in its own language, publisher, day, address. */
export function sourceWork({ title, publisher: name, url, published, language }: Source): Thing {
  return {
    "@type": "CreativeWork",
    name: title,
    inLanguage: language,
    publisher: { "@type": "Organization", name },
    datePublished: published ?? undefined,
    url: url ?? undefined,
  };
}

/** The sources of a record as works, in its order. */
export function sourceWorks(ids: readonly string[], { dataset }: Pick<HeadContext, "dataset">): readonly Thing[] {
  return ids.flatMap((id) => dataset.sources.filter((source) => source.id === id)).map(sourceWork);
}
