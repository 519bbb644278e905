/** Opens the browser's own dialog to print or to save as PDF. Without script there is no button: the browser's menu does the same. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useHydrated } from "#url/use-parameter.ts";

export function PrintButton(): ReactElement {
  const { t } = useI18n();
  return (
    <button
      type="button"
      className="button is-torch print-button"
      disabled={!useHydrated()}
      onClick={() => window.print()}
    >
      {t("sheet.print")}
    </button>
  );
}
