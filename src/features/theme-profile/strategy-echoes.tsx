/** Where the strategy takes a theme up: its key initiatives by direction, on what ground, and whose word that is. */
import type { ReactElement } from "react";
import type { StrategyEcho } from "#data/theme-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { wordingStatus } from "#i18n/wording-status.ts";
import { RecordStatus } from "#ui/record-status.tsx";

function Echo({ echo }: { echo: StrategyEcho }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const { code, label, direction, link } = echo;
  return (
    <li>
      <span className="rows-key">{code}</span>
      <span className="echo-words">
        <PageLink to={`${paths.strategy()}#key-${code}`}>
          {label === null ? t("theme.noWording") : <LocalText of={label} />}
        </PageLink>
        <span className="echo-direction">
          {t("theme.ofDirection", { code: direction.code })} <LocalText of={direction.name} />
          <CiteSource source={direction.source} />
        </span>
        <span className="echo-ground">
          <span className="badge">{t(link.classification === "source" ? "theme.echoSource" : "theme.echoOwn")}</span>{" "}
          <RecordStatus status={link.basis} read={wordingStatus} />
          {"\u00a0· "}
          <span lang="en">{link.pointer}</span>
          <CiteSource source={link.source} pointer={link.pointer} />
        </span>
      </span>
    </li>
  );
}

/** Says so where there is none. */
export function StrategyEchoes({ echoes }: { echoes: readonly StrategyEcho[] }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  return (
    <>
      {echoes.length === 0 ? (
        <p className="none">{t("theme.echoNone")}</p>
      ) : (
        <ul className="rows echoes">
          {echoes.map((echo) => (
            <Echo key={echo.code} echo={echo} />
          ))}
        </ul>
      )}
      <p>
        <PageLink className="more" to={paths.strategy()}>
          {t("theme.toStrategy")}
        </PageLink>
      </p>
    </>
  );
}
