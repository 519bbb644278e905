/** The button "Share, cite, download" and the drawer it opens in the flow of the page. Without script there is no button. */
import { useId, useRef, useState } from "react";
import type { KeyboardEvent, ReactElement } from "react";
import type { TakeAwaySubject } from "#domain/take-away.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { pressAgain } from "#ui/press-again.ts";
import { savesData } from "#ui/saves-data.ts";
import { useEarlyPress } from "#ui/use-early-press.ts";
import { useTakeAwayLoader } from "./take-away-context.ts";
import type { TakeAwayDrawer } from "./take-away-context.ts";

interface TakeAwayProps {
  /** Called when the drawer is drawn: the subject is what is on screen then. */
  readonly subjectOf: () => TakeAwaySubject;
  /** Tells several buttons of a page apart: the name of the figure. */
  readonly of: string;
}

type State = "shut" | "coming" | "failed" | { readonly Drawer: TakeAwayDrawer };

/** Nothing where there is no drawer to open. */
export function TakeAway(props: TakeAwayProps): ReactElement | null {
  const load = useTakeAwayLoader();
  return load === null ? null : <TakeAwayButton {...props} load={load} />;
}

/** The drawer's code arrives with the first press; where it does not, the button says so and can be pressed again. */
function TakeAwayButton({ subjectOf, of, load }: TakeAwayProps & { readonly load: () => Promise<TakeAwayDrawer> }) {
  const { t } = useI18n();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [state, setState] = useState<State>("shut");
  const open = typeof state === "string" ? null : state;
  const prepare = (): void => {
    if (!savesData()) load().catch(() => undefined);
  };
  const close = (): void => {
    setState("shut");
    button.current?.focus();
  };
  const toggle = (): void => {
    if (open !== null) return close();
    if (state === "failed" && pressAgain(id)) return;
    setState("coming");
    load().then(
      (Drawer) => setState({ Drawer }),
      () => setState("failed"),
    );
  };
  useEarlyPress(button, toggle);
  const handleKey = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && open !== null) close();
  };
  return (
    <div className="take-away">
      <button
        ref={button}
        id={id}
        type="button"
        data-early=""
        className="button is-small"
        aria-expanded={open !== null}
        aria-busy={state === "coming"}
        aria-label={t("takeAway.openFor", { what: of })}
        onClick={toggle}
        onKeyDown={handleKey}
        onPointerEnter={prepare}
        onFocus={prepare}
      >
        <Icon name="share" /> {t("takeAway.open")}
      </button>
      {state === "failed" && <p role="alert">{t("takeAway.failed")}</p>}
      {open !== null && <open.Drawer subject={subjectOf()} labelledBy={id} onClose={close} />}
    </div>
  );
}
