/** A state as a record gives it: in the page's language where its form is known, else in English, marked as such. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { StatusMessage } from "#i18n/status-forms.ts";

interface RecordStatusProps {
  /** As the record has it. */
  readonly status: string;
  readonly read: (status: string) => StatusMessage | null;
}

/** `read` knows the forms of a kind of record; on English pages the record's own words stand. */
export function RecordStatus({ status, read }: RecordStatusProps): ReactElement {
  const { t, language } = useI18n();
  const message = language.tag === "en" ? null : read(status);
  return message === null ? <span lang="en">{status}</span> : <span>{t(message.key, message.values)}</span>;
}
