/**
 * Time runs to the right in every language, as maps never mirror: on the timeline, in charts over time, in pictures of them. This is
 * the only place that says so.
 */
export const timeDirection: "ltr" | "rtl" = "ltr";

/** The arrow keys that lead on in time and back. */
export const timeKeys =
  timeDirection === "ltr"
    ? ({ later: "ArrowRight", earlier: "ArrowLeft" } as const)
    : ({ later: "ArrowLeft", earlier: "ArrowRight" } as const);
