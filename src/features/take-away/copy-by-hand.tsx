/** Text in a field, selected: what remains where the browser keeps its clipboard shut. */
import { useId } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";

function selectAll(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.select();
}

/** Takes the focus, so that the keys for copying work at once. */
export function CopyByHand({ text }: { text: string }): ReactElement {
  const { t } = useI18n();
  const id = useId();
  return (
    <div className="field copy-by-hand">
      <label htmlFor={id}>{t("share.copyByHandField")}</label>
      <textarea ref={selectAll} id={id} readOnly rows={text.includes("\n") ? 8 : 2} value={text} dir="auto" />
    </div>
  );
}
