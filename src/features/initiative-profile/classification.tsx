/** Themes and directions of the strategy under which an initiative stands, and whose reading that is. */
import type { ReactElement } from "react";
import type { InitiativeChunk } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { Section } from "#ui/section.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** Nothing where it stands under none. */
export function Classification({ chunk }: { chunk: InitiativeChunk }): ReactElement | null {
  const { t } = useI18n();
  const paths = usePaths();
  const { initiative, themes, directions } = chunk;
  if (themes.length === 0 && directions.length === 0) return null;
  return (
    <Section id="themes" title={t("initiative.themes")}>
      <p className="classification-note">
        {t(initiative.classification === "own" ? "initiative.themesOwn" : "initiative.themesSource")}
      </p>
      {themes.length > 0 && (
        <>
          <h3>{t("initiatives.facet.theme")}</h3>
          <ol className="themes">
            {themes.map(({ number, label }) => (
              <li key={number}>
                <span className="theme-number">{number}</span>
                <PageLink to={paths.theme(number)}>
                  <LocalText of={label} />
                </PageLink>
              </li>
            ))}
          </ol>
        </>
      )}
      {directions.length > 0 && (
        <>
          <h3>{t("initiatives.facet.direction")}</h3>
          <ol className="themes">
            {directions.map(({ code, name }) => (
              <li key={code}>
                <span className="theme-number">{code}</span>
                <PageLink to={`${paths.strategy()}#direction-${code}`}>
                  <LocalText of={name} />
                </PageLink>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
