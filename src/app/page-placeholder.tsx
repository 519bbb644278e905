/** What stands while a page's code and data arrive: the frame of a page, no spinner. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";

/** Announces the loading; the bars are decoration. */
export function PagePlaceholder(): ReactElement {
  const { t } = useI18n();
  return (
    <div className="placeholder wrap" role="status">
      <p className="vh">{t("page.loading")}</p>
      <div className="placeholder-title" />
      <div className="placeholder-line" />
      <div className="placeholder-plate" />
    </div>
  );
}
