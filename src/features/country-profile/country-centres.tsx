/** IFLA's centres in a country. */
import type { ReactElement } from "react";
import type { Centre } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { centreKindKey } from "#i18n/record-kinds.ts";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { centreStatus } from "#i18n/centre-status.ts";
import { RecordStatus } from "#ui/record-status.tsx";

/** Stands inside a citation provider. */
export function CountryCentres({ centres }: { centres: readonly Centre[] }): ReactElement {
  const { t, format } = useI18n();
  return (
    <ul className="rows">
      {centres.map(({ id, city, kind, name, host, since, status, sources, note }) => (
        <li key={id}>
          <span className="rows-key">
            <bdi>{city}</bdi>
          </span>
          <span className="rows-main">
            <b>{t(centreKindKey(kind))}</b>
            <LocalText of={name} />
            {host !== null && <span>{t("country.centreHost", { host })}</span>}
            {since !== null && <span>{t("country.centreSince", { date: format.date(since) })}</span>}
            {note !== null && <span lang="en">{note}</span>}
          </span>
          <span className="rows-end">
            <RecordStatus status={status} read={centreStatus} />
            {sources.map((source) => (
              <CiteSource key={source} source={source} />
            ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
