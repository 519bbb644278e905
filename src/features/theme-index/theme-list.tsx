/** The ten themes in order of number: the opportunity, the highlight it answers, and how many records have to do with it. */
import type { ReactElement } from "react";
import type { ThemeBrief } from "#data/theme-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";

function ThemeRow({ theme }: { theme: ThemeBrief }): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const { number, highlight, opportunity, counts, keyInitiatives } = theme;
  return (
    <li>
      <span className="theme-numeral" aria-hidden="true">
        {format.number(number)}
      </span>
      <div className="theme-row-words">
        <h3>
          <PageLink to={paths.theme(number)}>
            <LocalText of={opportunity.label} />
          </PageLink>
        </h3>
        <p>
          <span>
            {t("themes.numbered", { number })}
            {opportunity.source !== null && <CiteSource source={opportunity.source} />}
          </span>{" "}
          {t("themes.answers")} <LocalText of={highlight.label} />
          {highlight.source !== null && <CiteSource source={highlight.source} />}
        </p>
      </div>
      <ul className="theme-row-counts">
        <li>{t("themes.initiatives", { count: counts.initiatives })}</li>
        <li>{t("themes.named", { count: counts.named })}</li>
        <li>{t("themes.read", { count: counts.read })}</li>
        {keyInitiatives.length > 0 && (
          <li>{t("themes.echoed", { count: keyInitiatives.length, codes: format.list(keyInitiatives) })}</li>
        )}
      </ul>
    </li>
  );
}

/** Needs the sources of the wordings in the page's citation book. */
export function ThemeList({ themes }: { themes: readonly ThemeBrief[] }): ReactElement {
  return (
    <ol className="theme-list">
      {themes.map((theme) => (
        <ThemeRow key={theme.number} theme={theme} />
      ))}
    </ol>
  );
}
