/** The button "Share, cite, download" and the drawer it opens in the flow of the page. Without script there is no button. */
import { useId, useRef, useState } from "react";
import type { ReactElement } from "react";
import type { TakeAwaySubject } from "#domain/take-away.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { useTakeAwayLoader } from "./take-away-context.ts";
import type { TakeAwayDrawer } from "./take-away-context.ts";

interface TakeAwayProps {
  /** Called when the drawer is drawn: the subject is what is on screen then. */
  readonly subjectOf: () => TakeAwaySubject;
  /** Tells several buttons of a page apart: the name of the figure. */
  readonly of: string;
}

/** The drawer's code arrives with the first press; where it does not, the button says so. */
export function TakeAway({ subjectOf, of }: TakeAwayProps): ReactElement | null {
  const { t } = useI18n();
  const load = useTakeAwayLoader();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [drawer, setDrawer] = useState<{ readonly Drawer: TakeAwayDrawer } | "failed" | null>(null);
  if (load === null) return null;
  const close = (): void => {
    setDrawer(null);
    button.current?.focus();
  };
  const toggle = (): void => {
    if (drawer !== null) return close();
    load().then(
      (Drawer) => setDrawer({ Drawer }),
      () => setDrawer("failed"),
    );
  };
  return (
    <div className="take-away">
      <button
        ref={button}
        id={id}
        type="button"
        className="button is-small"
        aria-expanded={drawer !== null}
        aria-label={t("takeAway.openFor", { what: of })}
        onClick={toggle}
        onPointerEnter={() => void load().catch(() => undefined)}
        onFocus={() => void load().catch(() => undefined)}
      >
        <Icon name="share" /> {t("takeAway.open")}
      </button>
      {drawer === "failed" && <p role="alert">{t("takeAway.failed")}</p>}
      {drawer !== null && drawer !== "failed" && (
        <drawer.Drawer subject={subjectOf()} labelledBy={id} onClose={close} />
      )}
    </div>
  );
}
