/** `/embed/events/<event>/`: an event in short: when, where, who came, and its place on the globe. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { eventQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { EventFigures } from "#features/event-profile/event-figures.tsx";
import { EventStatus } from "#features/event-profile/event-status.tsx";
import { useEventTitles } from "#features/event-profile/event-titles.ts";
import { EventWhen } from "#features/event-profile/event-when.tsx";
import { EventWhere } from "#features/event-profile/event-where.tsx";
import { statementsFor } from "#features/event-profile/statements.ts";
import { tourNameKey } from "#features/event-profile/tour-names.ts";
import { LocatorMap } from "#features/locator-map/locator-map.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventKindKey } from "#i18n/record-kinds.ts";
import { LocalText } from "#ui/local-text.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { EmbedFrame } from "./embed-frame.tsx";

/** An event that nobody would count, such as a milestone, says once that there are no numbers. */
export function EventCard({ event: id }: { event: string }): ReactElement {
  const { data: chunk } = useSuspenseQuery(eventQuery(id));
  const { t, countryName } = useI18n();
  const paths = usePaths();
  const { event } = chunk;
  const { title } = useEventTitles(event);
  const words = useEventWords();
  const { participants, countriesRepresented, experienceYears } = event;
  const numbers = [participants, countriesRepresented, experienceYears];
  const isCounted = event.torch !== null || numbers.some((number) => number !== null);
  const cited = [
    ...(["status", "when", "where"] as const).map((fact) => statementsFor(event, fact)),
    event.dates.bounds,
    numbers,
  ];
  // A stop goes by its city, as on its page.
  const city = event.torch === null ? null : event.place.city;
  const stopOf =
    event.torch === null
      ? null
      : t("event.stopOf", { order: event.torch.order, count: chunk.tour.length, tour: t(tourNameKey(event.series)) });
  const place = event.place.city ?? (event.place.country === null ? null : countryName(event.place.country));
  const summary = t("embed.eventSummary", {
    kind: t(eventKindKey(event.kind)),
    date: words.date(event),
    place: place ?? "",
    hasPlace: place === null ? "no" : "yes",
    people: words.people(participants),
    countries: words.countries(countriesRepresented),
    isCounted: participants === null && countriesRepresented === null ? "no" : "yes",
  });
  const met = createCitationBook(chunk.sources, cited, { listsRest: false });
  // What carries no marker rests on the sources of the record as a whole.
  const book =
    met.sources.length > 0
      ? met
      : createCitationBook(chunk.sources, [{ sources: event.sources }], { listsRest: false });
  return (
    <EmbedFrame
      className={`embed-card embed-event-card region-${event.region}`}
      title={title}
      to={paths.event(event.id)}
      book={book}
    >
      <header className="event-head">
        <p className="embed-about">{stopOf ?? t("embed.about")}</p>
        <h1>{city ?? <LocalText of={event.name} />}</h1>
        {city !== null && (
          <p className="official-name">
            <LocalText of={event.name} />
          </p>
        )}
        <EventStatus event={event} />
        <p className="figure-summary">{summary}</p>
      </header>
      <LocatorMap chunk={chunk} />
      <dl className="facts">
        <div>
          <dt>{t("event.fact.when")}</dt>
          <dd>
            <EventWhen event={event} />
          </dd>
        </div>
        <div>
          <dt>{t("event.fact.where")}</dt>
          <dd>
            <EventWhere event={event} />
          </dd>
        </div>
      </dl>
      {isCounted ? <EventFigures chunk={chunk} /> : <p className="none">{t("event.noFigures")}</p>}
    </EmbedFrame>
  );
}
