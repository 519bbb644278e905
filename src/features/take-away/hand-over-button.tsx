/** Presses that hand something over: one that copies, one that saves. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { DrawerIcon } from "./drawer-icon.tsx";
import { useHandOver } from "./hand-over.tsx";

interface CopyButtonProps {
  /** Tells the buttons of a drawer apart. */
  readonly id: string;
  /** Names the text: "APA citation". */
  readonly what: string;
  /** Called on the press, with what is on screen then. */
  readonly text: () => string;
}

/** Says "Copied" until something else is handed over. */
export function CopyButton({ id, what, text }: CopyButtonProps): ReactElement {
  const { t } = useI18n();
  const { done, copy } = useHandOver();
  const key = `copy ${id}`;
  const isDone = done === key;
  return (
    <button
      type="button"
      className={isDone ? "drawer-press is-done" : "drawer-press"}
      aria-label={t(isDone ? "share.copied" : "share.copyWhat", { what })}
      onClick={() => copy(key, text(), what)}
    >
      <DrawerIcon name={isDone ? "done" : "copy"} /> {t(isDone ? "share.copiedShort" : "share.copy")}
    </button>
  );
}

interface SaveButtonProps {
  readonly id: string;
  readonly what: string;
  readonly file: () => { readonly name: string; readonly mediaType: string; readonly content: string };
}

/** Says "Saved" until something else is handed over. */
export function SaveButton({ id, what, file }: SaveButtonProps): ReactElement {
  const { t } = useI18n();
  const { done, save } = useHandOver();
  const key = `save ${id}`;
  const isDone = done === key;
  return (
    <button
      type="button"
      className={isDone ? "drawer-press is-done" : "drawer-press"}
      aria-label={t(isDone ? "share.savedWhat" : "share.saveWhat", { what })}
      onClick={() => save(key, file())}
    >
      <DrawerIcon name={isDone ? "done" : "save"} /> {t(isDone ? "share.savedShort" : "share.save")}
    </button>
  );
}
