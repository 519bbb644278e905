/** Themes and directions of the strategy under which an initiative stands, and whose reading that is. */
import type { ReactElement } from "react";
import type { InitiativeChunk } from "#data/initiative-chunks.ts";
import { codesCalledKeyInitiatives } from "#domain/key-initiatives.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { Section } from "#ui/section.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** Says "ours" only of what no source says. */
function noteKey(isOwn: boolean, isNamedInPart: boolean): MessageKey {
  if (!isOwn) return "initiative.themesSource";
  return isNamedInPart ? "initiative.themesPartly" : "initiative.themesOwn";
}

/** Nothing where it stands under none. */
export function Classification({ chunk }: { chunk: InitiativeChunk }): ReactElement | null {
  const { t } = useI18n();
  const paths = usePaths();
  const { initiative, themes, directions } = chunk;
  // As the strategy's page reads it: the note says which key initiatives a source names.
  const named = codesCalledKeyInitiatives(initiative.note);
  if (themes.length === 0 && directions.length === 0) return null;
  return (
    <Section id="themes" title={t("initiative.themes")}>
      <p className="classification-note">{t(noteKey(initiative.classification === "own", named.length > 0))}</p>
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
                <div>
                  <PageLink to={`${paths.strategy()}#direction-${code}`}>
                    <LocalText of={name} />
                  </PageLink>
                  {named
                    .filter((key) => key.startsWith(`${code}.`))
                    .map((key) => (
                      <p key={key} className="classification-source">
                        <PageLink to={`${paths.strategy()}#key-${key}`}>
                          {t("initiative.directionSource", { key })}
                        </PageLink>
                      </p>
                    ))}
                </div>
              </li>
            ))}
          </ol>
        </>
      )}
    </Section>
  );
}
