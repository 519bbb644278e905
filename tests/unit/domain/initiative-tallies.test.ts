import { describe, expect, it } from "vitest";
import { tallyInitiatives } from "#domain/initiative-tallies.ts";
import { realRecords } from "../compile/real-records.ts";

type Counted = Parameters<typeof tallyInitiatives>[0][number];
const base: Counted = { kind: "survey", level: "global", themes: [1], strategyDirections: [2], prominence: "primary" };

describe("tallyInitiatives", () => {
  it("counts each once by kind, from the commonest on", () => {
    const { kind, total } = tallyInitiatives([{ ...base, kind: "grant" }, base, base]);
    expect(total).toBe(3);
    expect(kind).toEqual([
      { key: "survey", count: 2, mentions: 0 },
      { key: "grant", count: 1, mentions: 0 },
    ]);
  });

  it("counts an initiative under each of its themes, in order of number", () => {
    const { theme } = tallyInitiatives([{ ...base, themes: [10, 2] }, base]);
    expect(theme.map(({ key }) => key)).toEqual([1, 2, 10]);
  });

  it("says which are only mentioned", () => {
    const { level } = tallyInitiatives([base, { ...base, prominence: "mention" }]);
    expect(level).toEqual([{ key: "global", count: 2, mentions: 1 }]);
  });

  it("accounts for every initiative of the record", async () => {
    const { initiatives } = await realRecords();
    const { kind, level, total } = tallyInitiatives(initiatives);
    for (const tallies of [kind, level]) {
      expect(tallies.reduce((sum, { count }) => sum + count, 0)).toBe(total);
    }
  });
});
