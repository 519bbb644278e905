/** 1.4.1: on a grey picture, what differs in hue is told apart by its name beside it, its pattern or a gap. */
import type { Page } from "@playwright/test";
import type { Finding } from "../finding.ts";

/** Runs in the page. */
function readSigns(): readonly { readonly target: string; readonly detail: string }[] {
  const found: { target: string; detail: string }[] = [];
  const all = (selector: string, within: ParentNode = document): readonly Element[] =>
    [...within.querySelectorAll(selector)].filter((one) => one.checkVisibility());
  const words = (element: Element | null | undefined): string => (element?.textContent ?? "").trim();
  const regionsOf = (elements: readonly Element[]): ReadonlySet<string> =>
    new Set(elements.flatMap((one) => [...one.classList].filter((name) => /^region-(?!global|name)/.test(name))));

  // The land of a region has its name written on it.
  for (const plate of all(".tip-box")) {
    const named = regionsOf(all(".region-name", plate).filter((name) => words(name) !== ""));
    const drawn = regionsOf([
      ...plate.querySelectorAll(".plate-base a [class*=region-], .plate-base a[class*=region-]"),
    ]);
    for (const region of drawn) {
      if (named.size > 0 && !named.has(region))
        found.push({ target: region, detail: "land without a name on the map" });
    }
    // The tours differ in the pattern of their line, and each stop has its number.
    const patterns = new Map<string, string>();
    for (const leg of all(".leg", plate)) {
      const series = [...leg.classList]
        .find((name) => name.startsWith("series-"))
        ?.replace("successor", "2019-strategy");
      const line = leg.querySelector(".leg-line");
      if (series !== undefined && line !== null) patterns.set(series, getComputedStyle(line).strokeDasharray);
    }
    if (new Set(patterns.values()).size < patterns.size)
      found.push({ target: "route", detail: `tours with one pattern: ${[...patterns].join("; ")}` });
    for (const stop of all(".stop", plate)) {
      if (words(stop.querySelector(".stop-number")) === "")
        found.push({ target: stop.getAttribute("aria-label") ?? "stop", detail: "a stop without number" });
    }
  }

  // Bars stand beside their name; parts of one bar are parted by a gap and named in the order of the bar.
  for (const row of all(".bars-row")) {
    const name = words(row.querySelector(".bars-name"));
    if (name === "") found.push({ target: row.className, detail: "a bar without name" });
    const slices = [...row.querySelectorAll(".bar-slice")];
    const parts = [...row.querySelectorAll(".stack-value")];
    if (!row.classList.contains("is-stacked")) continue;
    if (row.querySelectorAll(".bar-slit").length < slices.length - 1)
      found.push({ target: name, detail: "parts of a bar touch each other" });
    if (slices.length > parts.length || parts.some((part) => words(part) === ""))
      found.push({ target: name, detail: "parts of a bar without a name each" });
  }

  // Lines of one plot differ in pattern, unless there is one only.
  for (const plot of all(".plot")) {
    const dashes = all(".recharts-line-curve", plot).map((line) => getComputedStyle(line).strokeDasharray);
    if (new Set(dashes).size < dashes.length)
      found.push({
        target: words(plot.closest("figure, section")?.querySelector("h2, h3")),
        detail: "lines of one pattern",
      });
  }

  // Lanes and rows of a matrix are named.
  for (const lane of all(".lane-stack .lane")) {
    if (words(lane) === "") found.push({ target: lane.className, detail: "a lane without name" });
  }
  return found;
}

/** Data told by hue alone. */
export async function colourlessFindings(page: Page): Promise<readonly Finding[]> {
  const found = await page.evaluate(readSigns);
  return found.map((one) => ({ rule: "use-of-colour", criterion: "1.4.1", ...one }));
}
