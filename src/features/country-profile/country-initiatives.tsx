/** The initiatives of a country, with summary and sources. */
import type { ReactElement } from "react";
import type { InitiativeBrief } from "#data/chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { initiativeKindKey } from "#i18n/record-kinds.ts";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";

/** Stands inside a citation provider. The pointer tells where in the first source an initiative stands. */
export function CountryInitiatives({ initiatives }: { initiatives: readonly InitiativeBrief[] }): ReactElement {
  const { t, format } = useI18n();
  return (
    <ul className="entries">
      {initiatives.map(({ id, name, kind, dates, summary, sources, pointer }) => (
        <li key={id}>
          <p className="kind">
            {dates.start === null
              ? t(initiativeKindKey(kind))
              : t("country.initiativeKind", {
                  kind: t(initiativeKindKey(kind)),
                  date: format.dateRange(dates.start, dates.end),
                })}
          </p>
          <h3>
            <LocalText of={name} />
          </h3>
          <p>
            <LocalText of={summary} />
            {sources.map((source, index) => (
              <CiteSource key={source} source={source} pointer={index === 0 ? pointer : null} />
            ))}
          </p>
        </li>
      ))}
    </ul>
  );
}
