import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readDataset } from "#build/dataset/read-dataset.ts";
import { centreStatus } from "#i18n/centre-status.ts";
import { wordingStatus } from "#i18n/wording-status.ts";

describe("states in words of a fixed form", () => {
  it.each([
    ["confirmed 2018-2021", "centreStatus.confirmed", { from: "2018", to: "2021" }],
    ["listed 2007-2015 and later", "centreStatus.listedOn", { from: "2007", to: "2015" }],
    ["listed 2009 and later", "centreStatus.listedFrom", { from: "2009" }],
    ["created 2016", "centreStatus.created", { from: "2016" }],
    ["historical", "centreStatus.historical", {}],
  ])("%s is %s", (status, key, values) => expect(centreStatus(status)).toEqual({ key, values }));

  it.each([
    ["wording echo (our reading)", "wordingStatus.echo"],
    ["the number 4 stands directly above the item", "wordingStatus.numberAbove"],
    ["as it was said in passing", undefined],
  ])("%s is %s", (status, key) => expect(wordingStatus(status)?.key).toBe(key));

  it("are known for every centre and key initiative on record", async () => {
    const { dataset } = await readDataset(fileURLToPath(new URL("../../../data", import.meta.url)));
    const unknown = [
      ...(dataset?.centres ?? []).filter(({ status }) => centreStatus(status) === null),
      ...(dataset?.strategy.initiatives ?? []).filter(({ status }) => wordingStatus(status) === null),
    ];
    expect(unknown).toEqual([]);
  });
});
