/** How to cite this version of the data, and what may be done with it. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";

/** `citation` is a finished reference in English. */
export function CiteAndReuse({ citation }: { citation: string }): ReactElement {
  const { t } = useI18n();
  return (
    <div className="cite-and-reuse">
      <div>
        <h3>{t("data.citeThis")}</h3>
        <blockquote className="data-citation" lang="en">
          {citation}
        </blockquote>
        <p>{t("data.citeNote")}</p>
      </div>
      <div>
        <h3>{t("data.licence")}</h3>
        <p>{t("data.licenceText")}</p>
        <p>
          <a href="https://creativecommons.org/licenses/by/4.0/" rel="license noopener">
            {t("data.licenceLink")} <Icon name="outside" />
          </a>
        </p>
      </div>
    </div>
  );
}
