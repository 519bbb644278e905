/** What happened at an event, what came of it, and who is named in a public role. */
import type { ReactElement } from "react";
import type { Event } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { CiteStatements } from "./cite-statements.tsx";
import { CountriesNamed } from "./countries-named.tsx";
import { statementsFor } from "./statements.ts";

function Outcomes({ outcomes }: Pick<Event, "outcomes">): ReactElement {
  const { t, plain } = useI18n();
  return (
    <>
      <h3>{t("event.outcomes")}</h3>
      <ul className="dash">
        {outcomes.map((outcome) => (
          <li key={plain(outcome)}>
            <LocalText of={outcome} />
          </li>
        ))}
      </ul>
    </>
  );
}

function People({ event }: { event: Event }): ReactElement {
  const { t } = useI18n();
  return (
    <div>
      <h3>
        {t("event.named")}
        <CiteStatements statements={statementsFor(event, "people")} />
      </h3>
      <ul className="people">
        {event.people.map(({ name, role }) => (
          <li key={name}>
            <b>
              <bdi>{name}</bdi>
            </b>
            <span lang="en">{role}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** Marked with all sources of the record, as the summary rests on them together. */
export function EventStory({ event }: { event: Event }): ReactElement {
  const { t } = useI18n();
  return (
    <div className="event-story">
      <div className="prose">
        <p className="lead-in">
          <LocalText of={event.summary} />
          {event.sources.map((source) => (
            <CiteSource key={source} source={source} />
          ))}
        </p>
        {event.outcomes.length > 0 && <Outcomes outcomes={event.outcomes} />}
        {event.note !== null && (
          <p className="record-note">
            <b>{t("event.note")}</b> <span lang="en">{event.note}</span>
          </p>
        )}
      </div>
      <div className="event-aside">
        {event.people.length > 0 && <People event={event} />}
        {event.countries.length > 0 && <CountriesNamed event={event} />}
      </div>
    </div>
  );
}
