/** Where an event took place: venue, city, country, or on line. */
import type { ReactElement } from "react";
import type { Event } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { CiteStatements } from "./cite-statements.tsx";
import { statementsFor } from "./statements.ts";

/** Venue and city as one phrase; a venue that names its city is enough. Null where neither is known. */
function usePlace(): (place: Event["place"]) => string | null {
  const { t } = useI18n();
  return ({ venue, city, online }) => {
    if (online === true) return city === null ? t("event.online") : t("event.onlineFrom", { city });
    if (venue === null || city === null) return venue ?? city;
    return venue.includes(city) ? venue : t("event.venueIn", { venue, city });
  };
}

/** With a link to the country and markers of the statements. */
export function EventWhere({ event }: { event: Event }): ReactElement {
  const { countryName } = useI18n();
  const paths = usePaths();
  const place = usePlace()(event.place);
  const { country } = event.place;
  return (
    <>
      {place === null && country === null && <NotRecorded />}
      <span className="parts">
        {place !== null && <span>{place}</span>}
        {country !== null && <PageLink to={paths.country(country)}>{countryName(country)}</PageLink>}
      </span>
      <CiteStatements statements={statementsFor(event, "where")} />
    </>
  );
}
