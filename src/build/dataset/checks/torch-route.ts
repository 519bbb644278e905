import { series } from "#data/schema/record-parts.ts";
import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";
import { toursInDoubt } from "../tours-in-doubt.ts";
import type { ValidRecords } from "../validate-records.ts";

type Stop = ValidRecords["events"][number];

const neighbour = (id: string | undefined): string => quote(id ?? null);

function routeProblems(tour: string, stops: readonly Stop[]): Problem[] {
  const problems: Problem[] = [];
  const route = stops.toSorted((a, b) => (a.record.torch?.order ?? 0) - (b.record.torch?.order ?? 0));
  for (const [index, { file, record }] of route.entries()) {
    const [before, after] = [route[index - 1]?.record, route[index + 1]?.record];
    const { torch } = record;
    if (torch === null) continue;
    const report = (key: string, found: unknown, expected: string): void => {
      problems.push({ file, path: key, found: quote(found), expected });
    };
    if (torch.order !== index + 1) {
      report("$.torch.order", torch.order, `${index + 1}: the stops of ${tour} count from 1 without holes or doubles`);
    }
    if (torch.previous !== (before?.id ?? null)) {
      report("$.torch.previous", torch.previous, `${neighbour(before?.id)}, the stop before by order`);
    }
    if (torch.next !== (after?.id ?? null)) {
      report("$.torch.next", torch.next, `${neighbour(after?.id)}, the stop after by order`);
    }
    const [from, to] = [before?.dates.start ?? null, record.dates.start];
    if (from !== null && to !== null && to < from) {
      report("$.dates.start", to, `${from} or later, when the stop before took place`);
    }
  }
  return problems;
}

/** The torch passes through each tour in the order of its stops, one after the other, forwards in time. */
export const checkTorchRoute: Check = (input) => {
  const doubtful = toursInDoubt(input);
  return series.options
    .filter((tour) => !doubtful.has(tour))
    .flatMap((tour) =>
      routeProblems(
        tour,
        input.records.events.filter(({ record }) => record.series === tour && record.torch !== null),
      ),
    );
};
