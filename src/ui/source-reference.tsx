/** One source as a reader needs it: publisher, title, date, the way to it, and what kind of witness it is. */
import type { ReactElement } from "react";
import type { SourceBrief } from "#data/chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "./icon.tsx";

/** Publisher, linked title, date and badges. */
export function SourceReference({ source }: { source: SourceBrief }): ReactElement {
  const { t, format } = useI18n();
  const title = <cite lang={source.language}>{source.title}</cite>;
  return (
    <div className="source-reference">
      <div className="source-head">
        <span className="source-publisher">{source.publisher}</span>
        <span className="source-date">
          {source.published === null ? t("source.undated") : format.date(source.published)}
        </span>
      </div>
      {source.url === null ? (
        <span className="source-title">{title}</span>
      ) : (
        <a className="source-title" href={source.url} rel="noopener">
          {title} <Icon name="outside" />
        </a>
      )}
      {source.url === null && <span className="source-note">{t("source.noAddress")}</span>}
      {source.primary && <span className="badge">{t("source.primary")}</span>}
      {source.mirror && <span className="badge">{t("source.mirror")}</span>}
    </div>
  );
}
