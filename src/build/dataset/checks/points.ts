import type { Point } from "#data/records.ts";
import type { Check } from "../check.ts";
import { kilometresBetween } from "../great-circle.ts";
import type { Problem } from "../problem.ts";

/** Kilometres from a country's middle to its farthest city, for countries where that is more than `usual`. */
const reach = new Map([
  ["RU", 4600],
  ["US", 6200],
  ["CA", 3600],
  ["CN", 3000],
  ["AU", 2500],
  ["BR", 2900],
  ["CL", 2300],
  ["AR", 2100],
  ["ID", 3000],
  ["IN", 1900],
  ["KZ", 1600],
  ["MX", 1900],
  ["MY", 1600],
  ["NO", 1500],
  ["NZ", 1300],
  ["DZ", 1400],
  ["CD", 1400],
  ["GL", 1600],
  ["JP", 1700],
  ["VN", 1200],
  ["KI", 4000],
  ["FM", 1600],
  ["PF", 1700],
  ["EC", 1200],
]);
const usual = 1000;

/** The usual slips, tried out: which of them would bring the point near its country? */
function slipOf({ lat, lon }: Point, isNear: (point: Point) => boolean): { readonly hint?: string } {
  if (Math.abs(lon) <= 90 && isNear({ lat: lon, lon: lat })) return { hint: "lat and lon look swapped" };
  if (isNear({ lat, lon: -lon })) return { hint: "the sign of lon looks wrong: negative is west" };
  if (isNear({ lat: -lat, lon })) return { hint: "the sign of lat looks wrong: negative is south" };
  return {};
}

/** A city's point lies in or near its country: catches swapped, mistyped and sign-flipped degrees. */
export const checkPoints: Check = ({ records }) => {
  const middles = new Map<string, Point | null>(records.countries.map(({ record }) => [record.alpha2, record.point]));
  const problems: Problem[] = [];
  const compare = (file: string, path: string, point: Point | null, country: string | null | undefined): void => {
    const middle = middles.get(country ?? "") ?? null;
    if (point === null || middle === null || country === null || country === undefined) return;
    const allowed = reach.get(country) ?? usual;
    const distance = kilometresBetween(point, middle);
    if (distance <= allowed) return;
    problems.push({
      file,
      path,
      found: `${point.lat}, ${point.lon}: ${Math.round(distance)} km from the middle of ${country}`,
      expected: `a point within ${allowed} km of ${middle.lat}, ${middle.lon}`,
      ...slipOf(point, (other) => kilometresBetween(other, middle) <= allowed),
    });
  };
  for (const { file, record } of records.events)
    compare(file, "$.place.point", record.place.point, record.place.country);
  for (const { file, record } of records.centres) compare(file, "$.point", record.point, record.country);
  for (const { file, record } of records.initiatives) {
    if (record.countries.length === 1) compare(file, "$.place.point", record.place.point, record.countries[0]);
  }
  for (const { file, record } of [...records.events, ...records.initiatives]) {
    const { city, point } = record.place;
    if ((city === null) === (point === null)) continue;
    const expected = city === null ? "null, because no city is named" : `the point of ${city}`;
    problems.push({
      file,
      path: "$.place.point",
      found: point === null ? "null" : `${point.lat}, ${point.lon}`,
      expected,
    });
  }
  return problems;
};
