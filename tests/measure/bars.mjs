/**
 * @typedef {object} Bar
 * @property {string} name what the reader of the table sees
 * @property {string} key the measured number
 * @property {number} limit
 * @property {"of floor" | "ms" | "kB" | ""} unit `of floor` compares with the floor page's number
 * @property {readonly string[]} [only] pages it holds for; all when absent
 */

/** @type {readonly Bar[]} */
const bars = [
  { name: "map visible", key: "map", limit: 2, unit: "of floor" },
  { name: "largest contentful paint", key: "lcp", limit: 2.5, unit: "of floor" },
  { name: "total blocking time", key: "tbt", limit: 500, unit: "ms" },
  { name: "layout shift", key: "cls", limit: 0, unit: "" },
  { name: "requests to other hosts", key: "foreign", limit: 0, unit: "" },
  { name: "JavaScript", key: "js", limit: 130_000, unit: "kB", only: ["/"] },
];

/**
 * The bars a page misses, in words.
 * @param {string} path
 * @param {Record<string, number>} page medians of the page
 * @param {Record<string, number>} floor medians of the floor page, measured in the same run
 * @returns {readonly string[]}
 */
export function missedBars(path, page, floor) {
  return bars
    .filter(({ only }) => !only || only.includes(path))
    .flatMap(({ name, key, limit, unit }) => {
      const found = unit === "of floor" ? page[key] / floor[key] : page[key];
      if (found <= limit) return [];
      const scale = unit === "kB" ? 1000 : 1;
      const shown =
        unit === "of floor" ? found.toFixed(2) : unit === "" ? Number(found.toFixed(4)) : (found / scale).toFixed(0);
      return [`${path}: ${name} ${shown} ${unit}, at most ${limit / scale} ${unit}`.replaceAll(/ +,/g, ",").trimEnd()];
    });
}

/**
 * The middle value, or the mean of the two in the middle.
 * @param {readonly number[]} values
 */
export function median(values) {
  const sorted = values.toSorted((one, other) => one - other);
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
}

/**
 * Medians of each number over several visits.
 * @param {readonly Record<string, number>[]} visits
 * @returns {Record<string, number>}
 */
export function medians(visits) {
  return Object.fromEntries(
    Object.keys(visits[0] ?? {}).map((key) => [key, median(visits.map((visit) => visit[key]))]),
  );
}
