/**
 * The keyboard in the lanes. They are one tab stop: Enter or an arrow steps in, arrows lead on in time and to the next lane,
 * Enter opens the mark's own link, Escape leaves.
 */
import { useRef } from "react";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useHydrated } from "#url/use-parameter.ts";

type Step = "later" | "earlier" | "up" | "down" | "first" | "last";

/** Time runs with the script of the page, and so do the arrows. */
function stepOf(key: string, direction: "ltr" | "rtl"): Step | null {
  const forward = direction === "ltr" ? "ArrowRight" : "ArrowLeft";
  if (key === "ArrowRight" || key === "ArrowLeft") return key === forward ? "later" : "earlier";
  const steps: Readonly<Record<string, Step>> = { ArrowUp: "up", ArrowDown: "down", Home: "first", End: "last" };
  return steps[key] ?? null;
}

const marksIn = (part: Element): readonly HTMLElement[] => [...part.querySelectorAll<HTMLElement>("a[data-mark]")];

const startOf = (mark: Element): number => {
  const { left, right } = mark.getBoundingClientRect();
  return (left + right) / 2;
};

function nearestTo(mark: HTMLElement, others: readonly HTMLElement[]): HTMLElement | null {
  const at = startOf(mark);
  const distance = (other: HTMLElement): number => Math.abs(startOf(other) - at);
  return others.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function markAfter(plot: HTMLElement, from: HTMLElement, step: Step): HTMLElement | null {
  const lanes = [...plot.querySelectorAll(".lane")].filter((lane) => marksIn(lane).length > 0);
  const laneIndex = lanes.findIndex((lane) => lane.contains(from));
  if (step === "up" || step === "down") {
    const lane = lanes[laneIndex + (step === "up" ? -1 : 1)];
    return lane ? nearestTo(from, marksIn(lane)) : null;
  }
  const lane = lanes[laneIndex];
  const marks = lane ? marksIn(lane) : [];
  if (step === "first") return marks[0] ?? null;
  if (step === "last") return marks.at(-1) ?? null;
  return marks[marks.indexOf(from) + (step === "later" ? 1 : -1)] ?? null;
}

/** Without script the lanes are no tab stop: the table does their job. */
export function LaneKeys({ children }: { children: ReactNode }): ReactElement {
  const { t, language } = useI18n();
  const isHydrated = useHydrated();
  const lastFocused = useRef<HTMLElement>(null);
  const handleKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const plot = event.currentTarget;
    const marks = marksIn(plot);
    const mark = marks.find((link) => link === event.target) ?? null;
    const step = stepOf(event.key, language.direction);
    const returning = marks.find((link) => link === lastFocused.current) ?? marks[0];
    let next: HTMLElement | null | undefined;
    if (mark === null && (event.key === "Enter" || step !== null)) next = returning;
    else if (mark && step !== null) next = markAfter(plot, mark, step) ?? mark;
    else if (mark && event.key === "Escape") next = plot;
    if (!next) return;
    if (next !== plot) lastFocused.current = next;
    next.focus();
    event.preventDefault();
  };
  if (!isHydrated) return <div className="lanes">{children}</div>;
  return (
    <div className="lanes" role="application" tabIndex={0} aria-label={t("timeline.plot")} onKeyDown={handleKey}>
      {children}
    </div>
  );
}
