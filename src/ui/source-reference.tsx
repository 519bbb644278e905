/** One source as a reader needs it: publisher, title, date, the way to it, and what kind of witness it is. */
import type { ReactElement } from "react";
import type { SourceBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

/** Publisher, date, linked title, badges. Few elements: long pages hold dozens of these. */
export function SourceReference({ source }: { source: SourceBrief }): ReactElement {
  const { t, format } = useI18n();
  return (
    <div className="source-reference">
      <b>
        <bdi>{source.publisher}</bdi>
      </b>
      <span className="source-date">
        {source.published === null ? t("source.undated") : format.date(source.published)}
      </span>
      {source.url === null ? (
        <cite lang={source.language}>{source.title}</cite>
      ) : (
        <a className="source-title" href={source.url} rel="noopener" lang={source.language}>
          {source.title}
        </a>
      )}
      {source.url === null && <span className="source-note">{t("source.noAddress")}</span>}
      {source.primary && <span className="badge">{t("source.primary")}</span>}
      {source.mirror && <span className="badge">{t("source.mirror")}</span>}
    </div>
  );
}
