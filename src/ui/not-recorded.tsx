/** Words for a value that no source read states. Never a zero, never an empty cell. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";

/** "not recorded", quietly; with what is missing before it where the place does not say so. */
export function NotRecorded({ what }: { what?: string }): ReactElement {
  const { t } = useI18n();
  return (
    <span className="none">{what === undefined ? t("value.notRecorded") : t("value.whatNotRecorded", { what })}</span>
  );
}
