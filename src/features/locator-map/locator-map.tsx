/** The globe of an event: its place, and for a stop the way of the torch in and out. */
import { Suspense } from "react";
import type { ReactElement } from "react";
import type { EventChunk } from "#data/event-chunk.ts";
import { FigureTakeAway } from "#ui/take-away/figure-take-away.tsx";
import { LocatorGlobe } from "./locator-globe.tsx";
import { useLocatorCaption } from "./use-locator-caption.ts";

/** Nothing where the place is not known or the event was held on line. Keeps its room while the outlines arrive. */
export function LocatorMap({ chunk }: { chunk: EventChunk }): ReactElement | null {
  const caption = useLocatorCaption(chunk);
  const { event, locator, tour } = chunk;
  if (locator === null) return null;
  return (
    <figure className="locator" id="locator">
      <div className="locator-area" dir="ltr">
        <Suspense fallback={<svg className="locator-waiting" viewBox="0 0 2 2" aria-hidden="true" />}>
          <LocatorGlobe event={event} locator={locator} stops={tour} />
        </Suspense>
      </div>
      <figcaption>{caption}</figcaption>
      <div className="figure-tools">
        <FigureTakeAway
          title={caption}
          fragment="locator"
          modelOf={() => null}
          sources={event.sources}
          draw={async () =>
            (await import("#ui/picture/screen-drawing.ts")).drawScreen([
              document.querySelector("#locator .locator-area"),
            ])
          }
        />
      </div>
    </figure>
  );
}
