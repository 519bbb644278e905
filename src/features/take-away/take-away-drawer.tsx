/** What a reader can do with a page or a figure: share it, cite it, take its data and its picture away. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { ReactElement } from "react";
import { releaseQuery } from "#data/queries.ts";
import { referenceToSource, referenceToView } from "#domain/references/reference.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { TakeAwayDrawerProps } from "#ui/take-away/take-away-context.ts";
import { useViewAddress } from "#url/view-address.ts";
import { CiteColumn } from "./cite-column.tsx";
import { CiteSources } from "./cite-sources.tsx";
import { DownloadColumn } from "./download-column.tsx";
import { HandOverProvider } from "./hand-over.tsx";
import { dayOnCalendar } from "./reader-clock.ts";
import { ShareColumn } from "./share-column.tsx";

/** Stands in the flow below its button and takes the focus; Escape and its own button close it. */
export function TakeAwayDrawer({ subject, labelledBy, onClose }: TakeAwayDrawerProps): ReactElement {
  const { language } = useI18n();
  const { data } = useSuspenseQuery(releaseQuery());
  const address = useViewAddress(subject.fragment);
  const [accessed] = useState(() => dayOnCalendar(new Date()));
  const drawer = useRef<HTMLDivElement>(null);
  // The drawer is opened by a press, whose next step is in it; focus and the keys of a whole group are the browser's.
  useLayoutEffect(() => {
    drawer.current?.querySelector("button")?.focus();
  }, []);
  useEffect(() => {
    const element = drawer.current;
    const handleKey = (event: KeyboardEvent): void => {
      // A dialog that the drawer has opened closes itself first.
      if (event.key === "Escape" && !(event.target instanceof Element && event.target.closest("dialog"))) onClose();
    };
    element?.addEventListener("keydown", handleKey);
    return () => element?.removeEventListener("keydown", handleKey);
  }, [onClose]);
  const view = referenceToView({
    ...subject,
    language: language.tag,
    isFigure: subject.figure !== null,
    address,
    release: data.release,
    accessed,
  });
  const sources = subject.sources.map((source) => referenceToSource(source, accessed));
  return (
    <div ref={drawer} role="group" aria-labelledby={labelledBy} className="drawer">
      <HandOverProvider onClose={onClose}>
        <div className="drawer-columns">
          <ShareColumn subject={subject} address={address} />
          <CiteColumn reference={view} />
          <DownloadColumn subject={subject} address={address} />
        </div>
        {sources.length > 0 && <CiteSources references={sources} fileName={`${view.key}-sources`} />}
      </HandOverProvider>
    </div>
  );
}
