/** One source in the list: who, what, when, how much rests on it, and the way to the original. */
import type { ReactElement } from "react";
import type { SourceBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** The title leads to the source's page, the host's name to the original. */
export function SourceRow({ source }: { source: SourceBrief }): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const { id, title, language, publisher, published, url, uses, primary, mirror } = source;
  return (
    <li className="source-row">
      <span className="source-publisher">
        <bdi>{publisher}</bdi>
      </span>
      <div>
        <PageLink className="source-row-title" to={paths.source(id)}>
          <cite lang={language}>{title}</cite>
        </PageLink>
        <p className="source-row-note">
          {url === null ? (
            <span>{t("source.noAddress")}</span>
          ) : (
            <a href={url} rel="noopener">
              {new URL(url).hostname.replace(/^www\./, "")} <Icon name="outside" />
              <span className="vh">{t("sources.originalOf", { title })}</span>
            </a>
          )}
          {primary && <span className="badge">{t("source.primary")}</span>}
          {mirror && <span className="badge">{t("source.mirror")}</span>}
        </p>
      </div>
      <span className={published === null ? "source-row-date none" : "source-row-date"}>
        {published === null ? t("source.undated") : format.date(published)}
      </span>
      <span className="source-row-uses">{t("sources.uses", { count: uses })}</span>
    </li>
  );
}
