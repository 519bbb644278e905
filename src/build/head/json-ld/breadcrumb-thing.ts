/** The trail that the page shows above its heading. */
import type { HeadContext, HeadPage } from "../head-context.ts";
import type { Thing } from "./thing.ts";

/** undefined for a page without a trail. */
export function breadcrumbThing({ trail, url }: HeadPage, { site }: HeadContext): Thing | undefined {
  if (trail.length === 0) return undefined;
  return {
    "@type": "BreadcrumbList",
    "@id": `${url}#breadcrumb`,
    itemListElement: trail.map(({ label, href }, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: label,
      item: href === null ? url : site.origin + href,
    })),
  };
}
