/** Data text in the reader's language; where only English exists it says so to browsers and screen readers. */
import type { ReactElement } from "react";
import type { LocalText as LocalTextRecord } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

/** Renders a record's text, in a span only where its language differs from the page's. */
export function LocalText({ of }: { of: LocalTextRecord }): ReactElement {
  const { language, text } = useI18n();
  const shown = text(of);
  return shown.language === language.tag ? <>{shown.text}</> : <span lang={shown.language}>{shown.text}</span>;
}
