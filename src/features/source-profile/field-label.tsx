/** A field of a record, named for readers. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { nameField } from "./field-words.ts";

/** Words that exist in English only say so. */
export function FieldLabel({ field }: { field: string }): ReactElement {
  const { t } = useI18n();
  const name = nameField(field);
  switch (name.is) {
    case "message":
      return <>{t(name.key)}</>;
    case "direction":
      return <>{t("use.direction", { direction: name.direction })}</>;
    case "keyInitiative":
      return <>{t("use.keyInitiative", { code: name.code })}</>;
    case "link":
      return <>{t("use.opportunityLink", { code: name.code, opportunity: name.opportunity })}</>;
    case "words":
      return <span lang="en">{name.words}</span>;
  }
}
