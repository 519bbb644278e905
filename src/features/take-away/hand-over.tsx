/** Gives things into the reader's hands, says so aloud, and shows what must be copied by hand where the clipboard is closed. */
import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { ReactElement, ReactNode } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { CopyByHand } from "./copy-by-hand.tsx";
import { saveFile } from "./save-file.ts";

interface HandOver {
  /** The key of what was handed over last. */
  readonly done: string | null;
  /** Puts text on the clipboard; `key` tells the buttons of the drawer apart, `what` names the text in the reader's language. */
  copy(key: string, text: string, what: string): void;
  /** Hands over a file. */
  save(key: string, file: { readonly name: string; readonly mediaType: string; readonly content: string | Blob }): void;
  /** Says anything else that has come of a press: spoken and shown. */
  say(message: string): void;
}
const HandOverContext = createContext<HandOver | null>(null);

interface Outcome {
  /** Counts, so that the same words are spoken again. */
  readonly turn: number;
  readonly message: string;
  readonly done: string | null;
  readonly refused: string | null;
}
const nothingYet: Outcome = { turn: 0, message: "", done: null, refused: null };

interface HandOverProviderProps {
  readonly children: ReactNode;
  /** Where nothing else closes it at its end. */
  readonly onClose?: () => void;
}

/** Around what a drawer offers; the outcome of each press stands below it. */
export function HandOverProvider({ children, onClose }: HandOverProviderProps): ReactElement {
  const { t } = useI18n();
  const [outcome, setOutcome] = useState(nothingYet);
  const tell = useCallback(
    (message: string, done: string | null = null, refused: string | null = null) =>
      setOutcome(({ turn }) => ({ turn: turn + 1, message, done, refused })),
    [],
  );
  const { done } = outcome;
  const handOver = useMemo(
    (): HandOver => ({
      done,
      copy: (key, text, what) => {
        const write = async (): Promise<void> => navigator.clipboard.writeText(text);
        write().then(
          () => tell(t("share.copied", { what }), key),
          () => tell(t("share.copyByHand"), null, text),
        );
      },
      save: (key, { name, mediaType, content }) => {
        saveFile(name, mediaType, content);
        tell(t("share.saved", { name }), key);
      },
      say: (message) => tell(message),
    }),
    [done, t, tell],
  );
  return (
    <HandOverContext value={handOver}>
      {children}
      {outcome.refused !== null && <CopyByHand key={outcome.turn} text={outcome.refused} />}
      <div className="drawer-foot">
        <p role="status">
          <span key={outcome.turn}>{outcome.message}</span>
        </p>
        {onClose && (
          <button type="button" className="drawer-press" onClick={onClose}>
            <Icon name="close" /> {t("share.close")}
          </button>
        )}
      </div>
    </HandOverContext>
  );
}

/** The hands of the drawer. Throws outside of one. */
export function useHandOver(): HandOver {
  const value = useContext(HandOverContext);
  if (value === null) throw new Error("Handing over needs a HandOverProvider above it");
  return value;
}
