/** City and country under an event's name, and its state where it is not known to have been held. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";

const statusKeys = {
  announced: "events.status.announced",
  postponed: "events.status.postponed",
  cancelled: "events.status.cancelled",
} as const satisfies Record<Exclude<EventBrief["status"], "held">, MessageKey>;

/** A stop's name is its city, which is not said twice; nor is Singapore. */
export function EventPlace({ event }: { event: EventBrief }): ReactElement {
  const { t, countryName } = useI18n();
  const { city, country, online, status, torch } = event;
  const state = country === null ? null : countryName(country);
  const places = [
    torch === null && city !== state ? city : null,
    state,
    online === true ? t("events.online") : null,
  ].filter((place) => place !== null);
  return (
    <span className="event-place">
      {places.map((place) => (
        <span key={place}>{place}</span>
      ))}
      {status !== "held" && <span className="badge">{t(statusKeys[status])}</span>}
    </span>
  );
}
