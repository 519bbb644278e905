/** Initiatives and events that the record ties to one key initiative by its code. */
import type { ReactElement } from "react";
import type { KeyInitiativeCarriers } from "#data/strategy-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** Items for the list of carriers; none where nothing is tied. */
export function TiedRecords({ carriers }: { carriers: KeyInitiativeCarriers }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  return (
    <>
      {carriers.initiatives.map((initiative) => (
        <li key={initiative.id}>
          <PageLink to={paths.initiative(initiative.id)}>
            <LocalText of={initiative.name} />
          </PageLink>
          <span>
            <span className="badge">{t("strategy.saysSource")}</span> {t("strategy.tiedInitiative")}
          </span>
        </li>
      ))}
      {carriers.events.map(({ event, statement }) => (
        <li key={event.id}>
          <PageLink to={paths.event(event.id)}>
            <LocalText of={event.name} />
          </PageLink>
          <span>
            <span className="badge">{t("strategy.saysSource")}</span> {t("strategy.tiedEvent")}
            <CiteSource source={statement.source} pointer={statement.pointer} />
          </span>
        </li>
      ))}
    </>
  );
}
