/** The head of an event page: its place in the tour, its name, and whether it took place. */
import type { ReactElement } from "react";
import type { EventChunk } from "#data/event-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { EventStatus } from "./event-status.tsx";
import { StopStrip } from "./stop-strip.tsx";

/** A stop goes by its city, with its official name below; every other event by its name. */
export function EventHead({ chunk }: { chunk: EventChunk }): ReactElement {
  const { plain } = useI18n();
  const { event } = chunk;
  const city = event.torch === null ? null : event.place.city;
  return (
    <div className={plain(event.name).length > 44 && city === null ? "event-head is-long" : "event-head"}>
      <StopStrip chunk={chunk} />
      <h1>{city === null ? <LocalText of={event.name} /> : <bdi>{city}</bdi>}</h1>
      {city !== null && (
        <p className="official-name">
          <LocalText of={event.name} />
        </p>
      )}
      <EventStatus event={event} />
    </div>
  );
}
