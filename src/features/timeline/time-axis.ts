/** The one true axis: equal times are equally long. */
import { scaleUtc } from "d3-scale";
import { utcMonth, utcYear } from "d3-time";
import type { PreciseDate } from "#data/records.ts";
import type { Period } from "./periods.ts";

export interface Tick {
  /** Per cent of the axis. */
  readonly at: number;
  readonly date: PreciseDate;
}

export interface TimeAxis {
  /** Per cent from the beginning of the period; below 0 and above 100 outside of it. */
  at(instant: Date): number;
  /** Years, or months where the period is a single year. */
  readonly ticks: readonly Tick[];
  readonly unit: "year" | "month";
}

/** The axis of a period. */
export function axisOf({ from, until, years }: Period): TimeAxis {
  const scale = scaleUtc().domain([from, until]).range([0, 100]);
  const unit = years === 1 ? "month" : "year";
  const starts = (unit === "month" ? utcMonth : utcYear).range(from, until);
  const ticks = starts.map((start) => ({
    at: scale(start),
    date: start.toISOString().slice(0, unit === "month" ? 7 : 4),
  }));
  return { at: (instant) => scale(instant), ticks, unit };
}
