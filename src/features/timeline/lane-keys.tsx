/**
 * The keyboard in the lanes. They are one tab stop: Enter or an arrow steps in, arrows lead on in time and to the next lane,
 * Enter opens the mark's own link, Escape leaves.
 */
import { useRef } from "react";
import type { KeyboardEvent, ReactElement, ReactNode } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { timeKeys } from "#ui/time-direction.ts";
import { useHydrated } from "#url/use-parameter.ts";
import { lanesId } from "./focus-places.ts";

type Step = "later" | "earlier" | "up" | "down" | "first" | "last";

const steps: Readonly<Record<string, Step>> = {
  [timeKeys.later]: "later",
  [timeKeys.earlier]: "earlier",
  ArrowUp: "up",
  ArrowDown: "down",
  Home: "first",
  End: "last",
};

const marksIn = (part: Element): readonly SVGElement[] => [...part.querySelectorAll<SVGElement>("a[data-mark]")];

/** The middle of a mark without its name, from the left of the window. */
function middleOf(mark: SVGElement): number {
  const { left, right } = (mark.querySelector(".reach, .mark-bar") ?? mark).getBoundingClientRect();
  return (left + right) / 2;
}

function nearestTo(mark: SVGElement, others: readonly SVGElement[]): SVGElement | null {
  const at = middleOf(mark);
  const distance = (other: SVGElement): number => Math.abs(middleOf(other) - at);
  return others.toSorted((a, b) => distance(a) - distance(b))[0] ?? null;
}

function markAfter(plot: HTMLElement, from: SVGElement, step: Step): SVGElement | null {
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
  const { t } = useI18n();
  const isHydrated = useHydrated();
  const lastFocused = useRef<SVGElement>(null);
  const handleKey = (event: KeyboardEvent<HTMLDivElement>): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const plot = event.currentTarget;
    const marks = marksIn(plot);
    const mark = marks.find((link) => link === event.target) ?? null;
    const step = steps[event.key] ?? null;
    const returning = marks.find((link) => link === lastFocused.current) ?? marks[0];
    let next: SVGElement | undefined;
    if (mark === null && (event.key === "Enter" || step !== null)) next = returning;
    else if (mark && step !== null) next = markAfter(plot, mark, step) ?? mark;
    else if (mark && event.key === "Escape") plot.focus();
    else return;
    lastFocused.current = next ?? mark;
    next?.focus();
    event.preventDefault();
  };
  if (!isHydrated) return <div className="lanes">{children}</div>;
  return (
    <div
      id={lanesId}
      className="lanes"
      role="application"
      tabIndex={0}
      aria-label={t("timeline.plot")}
      onKeyDown={handleKey}
    >
      {children}
    </div>
  );
}
