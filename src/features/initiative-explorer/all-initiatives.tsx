/** Every initiative by name, for readers without script: for them the list above cannot be made longer. */
import type { ReactElement } from "react";
import type { InitiativeRow } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** Costs nothing where script runs. */
export function AllInitiatives({ initiatives }: { initiatives: readonly InitiativeRow[] }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  return (
    <noscript>
      <h3>{t("initiatives.all", { count: initiatives.length })}</h3>
      <ul className="dash">
        {initiatives.map(({ id, name }) => (
          <li key={id}>
            <PageLink to={paths.initiative(id)}>
              <LocalText of={name} />
            </PageLink>
          </li>
        ))}
      </ul>
    </noscript>
  );
}
