/** Countries known to have been there: never the full list, and said to be none. */
import type { ReactElement } from "react";
import type { Event } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { CiteStatements } from "./cite-statements.tsx";
import { statementsFor } from "./statements.ts";

/** By name in the reader's language. */
export function CountriesNamed({ event }: { event: Pick<Event, "countries" | "statements"> }): ReactElement {
  const { t, format, countryName } = useI18n();
  const paths = usePaths();
  const named = event.countries
    .map((code) => ({ code, name: countryName(code) }))
    .toSorted((a, b) => format.compare(a.name, b.name));
  return (
    <div>
      <h3>
        {t("event.countriesNamed")}
        <CiteStatements statements={statementsFor(event, "countries")} />
      </h3>
      <p className="parts">
        {named.map(({ code, name }) => (
          <PageLink key={code} to={paths.country(code)}>
            {name}
          </PageLink>
        ))}
      </p>
      <p className="quiet">{t("event.countriesPartial")}</p>
    </div>
  );
}
