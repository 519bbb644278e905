/** "Share, cite, download" for a page as a whole. */
import { useContext } from "react";
import type { ReactElement } from "react";
import { CitationContext } from "#ui/citation/citation-context.ts";
import { embedOfPage } from "#url/embed-paths.ts";
import { useLocation } from "#url/router.ts";
import { TakeAway } from "./take-away.tsx";

/** Words of a path, joined by hyphens: "/regions/africa/" gives "regions-africa". */
const fileName = (path: string): string => path.split("/").filter(Boolean).join("-") || "global-vision-atlas";

/** The title under which reference managers take the page up; what is said here must agree with what they find. */
function titleInHead(): string | null {
  return document.querySelector('meta[name="citation_title"]')?.getAttribute("content") ?? null;
}

/** `title` names the page; its sources are those of the citations around it. */
export function PageTakeAway({ title }: { title: string }): ReactElement {
  const citations = useContext(CitationContext);
  const { pathname, search } = useLocation();
  return (
    // Another page is another subject: an open drawer does not outlive the page it was opened on.
    <TakeAway
      key={pathname}
      of={title}
      subjectOf={() => ({
        id: fileName(pathname),
        title: titleInHead() ?? title,
        fragment: null,
        figure: null,
        sources: citations?.book.sources ?? [],
        draw: null,
        embed: embedOfPage(pathname, search),
      })}
    />
  );
}
