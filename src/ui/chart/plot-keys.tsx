/** A plot with its one tab stop, and under it the line that says the value pointed at, politely aloud as well. */
import { useEffect, useEffectEvent } from "react";
import type { ReactElement, ReactNode } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useHydrated } from "#url/use-parameter.ts";
import { usePointKeys } from "./use-point-keys.ts";

interface PlotKeysProps {
  /** Name of the plot. */
  readonly label: string;
  readonly count: number;
  /** The way its points follow each other: that of reading, or that of time. */
  readonly direction: "ltr" | "rtl";
  readonly active: number | null;
  readonly onMove: (index: number | null) => void;
  readonly onOpen: (index: number) => void;
  /** What is said of the active point. */
  readonly readout: ReactNode;
  readonly children: ReactNode;
}

/** The tab stop lies under the content, so that pointers reach the content and keys the plot. */
export function PlotKeys({
  label,
  count,
  direction,
  active,
  onMove,
  onOpen,
  readout,
  children,
}: PlotKeysProps): ReactElement {
  const { t } = useI18n();
  const isHydrated = useHydrated();
  const handleKeys = usePointKeys({ count, active, onMove, onOpen, isMirrored: direction === "rtl" });
  const isPointing = active !== null;
  const forget = useEffectEvent((event: KeyboardEvent): void => {
    if (event.key === "Escape") onMove(null);
  });
  // A pointer has no focus: the document hears the Escape of a reader who points.
  useEffect(() => {
    if (!isPointing) return undefined;
    const listen = (event: KeyboardEvent): void => forget(event);
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [isPointing]);
  // The place for it is there from the first drawing: what comes new before others restyles them all.
  const stop = {
    role: "application",
    "aria-roledescription": t("plot.role"),
    "aria-label": label,
    tabIndex: 0,
    onKeyDown: handleKeys,
  };
  return (
    <div className="plot">
      <div className="plot-stop" {...(isHydrated ? stop : {})} />
      {children}
      <p className={isPointing ? "plot-readout is-saying" : "plot-readout"} role="status">
        {active === null ? <span className="plot-hint">{t("plot.hint")}</span> : readout}
      </p>
    </div>
  );
}
