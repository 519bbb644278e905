import type { Check } from "../check.ts";
import { jsonPath } from "../json-path.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";
import { toursInDoubt } from "../tours-in-doubt.ts";

/** A region's workshop of a tour is the stop of the torch in that region, and every stop is the workshop of a region. */
export const checkRegionWorkshops: Check = (input) => {
  const { records } = input;
  const doubtful = new Set<string>(toursInDoubt(input));
  const problems: Problem[] = [];
  const stops = records.events.filter(({ record }) => record.torch !== null);
  for (const { file, record: region } of records.regions) {
    for (const [tour, workshop] of Object.entries(region.workshops)) {
      const here = stops.filter(({ record }) => record.series === tour && record.region === region.id);
      const ids = here.map(({ record }) => record.id);
      if (doubtful.has(tour)) continue;
      if (workshop === null ? ids.length === 0 : ids.includes(workshop)) continue;
      const wanted = ids.length === 0 ? "null: no stop of this tour lies in the region" : ids.map(quote).join(" or ");
      problems.push({ file, path: jsonPath(["workshops", tour]), found: quote(workshop), expected: wanted });
    }
  }
  for (const { file, record } of stops) {
    if (record.region === "global" || record.series === "related") {
      const found = `${quote(record.region)} in ${quote(record.series)}`;
      problems.push({ file, path: "$.torch", found, expected: "null: only a tour's workshop in a region has a stop" });
    }
  }
  return problems;
};
