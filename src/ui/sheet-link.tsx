/** The way to a page's fact sheet. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "./page-link.tsx";

/** Stands near the head of a page. */
export function SheetLink({ to }: { to: string }): ReactElement {
  const { t } = useI18n();
  return (
    <p className="sheet-link">
      <PageLink className="more" to={to}>
        {t("sheet.link")}
      </PageLink>
    </p>
  );
}
