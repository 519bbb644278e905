import { describe, expect, it } from "vitest";
import { shownClaim } from "#domain/shown-claim.ts";
import { id } from "../compile/small-dataset.ts";

const claims = (...values: readonly string[]) => values.map((value) => ({ value, source: id.source("s") }));

describe("the claim that is shown", () => {
  it.each([
    ["37", ["37", "31"], "37"],
    ["more than 3600", ["more than 3,600", "3,636"], "more than 3,600"],
    ["2018-05-23", ["23-25 May 2018", "23 - 25 May (year missing)"], null],
    [null, ["11", "9"], null],
  ])("%s of %j: %s", (shown, values, claim) => {
    expect(shownClaim({ shown, values: claims(...values) })).toBe(claim);
  });
});
