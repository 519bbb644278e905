/** What is known of a source itself. */
import type { ReactElement } from "react";
import type { Source } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";

/** A list of terms and values. */
export function SourceFacts({ source }: { source: Source }): ReactElement {
  const { t, format } = useI18n();
  const { publisher, published, url, primary, mirror, note } = source;
  return (
    <dl className="facts">
      <div>
        <dt>{t("source.publisher")}</dt>
        <dd>
          <bdi>{publisher}</bdi>
        </dd>
      </div>
      <div>
        <dt>{t("source.published")}</dt>
        <dd className={published === null ? "none" : undefined}>
          {published === null ? t("source.undated") : format.date(published)}
        </dd>
      </div>
      <div>
        <dt>{t("source.original")}</dt>
        <dd>
          {url === null ? (
            t("source.noAddress")
          ) : (
            <a className="source-address" href={url} rel="noopener" dir="ltr">
              {url} <Icon name="outside" />
            </a>
          )}
        </dd>
      </div>
      {(primary || mirror) && (
        <div>
          <dt>{t("source.kind")}</dt>
          <dd>
            {primary && t("source.primaryText")} {mirror && t("source.mirrorText")}
          </dd>
        </div>
      )}
      {note !== null && (
        <div>
          <dt>{t("source.note")}</dt>
          <dd lang="en">{note}</dd>
        </div>
      )}
    </dl>
  );
}
