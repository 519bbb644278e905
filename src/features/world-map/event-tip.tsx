/** What the map says about an event on hover and focus. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import { useEventWords } from "#ui/use-event-words.ts";

/** Name, date, people and countries. */
export function EventTip({ event }: { event: EventBrief | null }): ReactElement | null {
  const words = useEventWords();
  if (event === null) return null;
  return (
    <>
      <b>{words.shortName(event)}</b>
      <span>{words.date(event)}</span>
      <span>{words.people(event.participants)}</span>
      <span>{words.countries(event.countriesRepresented)}</span>
    </>
  );
}
