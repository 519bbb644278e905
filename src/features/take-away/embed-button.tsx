/** The button that opens the dialog with the code of an embed. The dialog and its words come with the first press. */
import { useState } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { DrawerIcon } from "./drawer-icon.tsx";
import { useHandOver } from "./hand-over.tsx";

const loadDialog = () => import("./embed-dialog.tsx");
type Dialog = Awaited<ReturnType<typeof loadDialog>>["EmbedDialog"];

/** `embed` is the path of what is framed, without base. */
export function EmbedButton({ title, embed }: { title: string; embed: string }): ReactElement {
  const { t, loadTopics } = useI18n();
  const { say } = useHandOver();
  const [dialog, setDialog] = useState<{ readonly Dialog: Dialog } | null>(null);
  const open = (): void => {
    Promise.all([loadDialog(), loadTopics(["embed"])]).then(
      ([{ EmbedDialog }]) => setDialog({ Dialog: EmbedDialog }),
      () => say(t("takeAway.failed")),
    );
  };
  return (
    <>
      <button type="button" className="drawer-press" aria-haspopup="dialog" onClick={open}>
        <DrawerIcon name="code" /> {t("share.embed")}
      </button>
      {dialog !== null && <dialog.Dialog title={title} embed={embed} onClose={() => setDialog(null)} />}
    </>
  );
}
