import { describe, expect, it } from "vitest";
import { countUses, usesOfSources } from "#build/compile/citations/uses-of-sources.ts";
import { id, smallDataset, someConflict, someEvent, someInitiative, someStatistic } from "./small-dataset.ts";

const s = id.source("s");
const t = id.source("t");

function usesIn(given: Parameters<typeof smallDataset>[0], source: typeof s, record: string) {
  const uses = usesOfSources(smallDataset(given)).get(source) ?? [];
  return uses.flatMap((use) => (use.kind !== "countries" && use.id === record ? use.items : []));
}

describe("uses of a source", () => {
  const figure = { value: 37, qualifier: null, source: s, pointer: "second paragraph" };

  it("tells a figure with its place in the source, and who confirms it", () => {
    const events = [someEvent("a", { participants: { ...figure, alsoStatedBy: [t] } })];
    const stated = { what: "figure", field: "participants", label: null, unit: "people", value: 37, qualifier: null };
    expect(usesIn({ events }, s, "a")).toEqual([{ ...stated, pointer: "second paragraph", role: "states" }]);
    expect(usesIn({ events }, t, "a")).toEqual([{ ...stated, pointer: null, role: "confirms" }]);
  });

  it("names a record as such only where it merely lists the source", () => {
    const events = [someEvent("a", { participants: figure, sources: [s, t] })];
    expect(usesIn({ events }, s, "a")).toHaveLength(1);
    expect(usesIn({ events }, t, "a")).toEqual([{ what: "record", pointer: null }]);
  });

  it("gives an initiative's pointer to its source, and to none of several", () => {
    const initiatives = [someInitiative("i", { sources: [s, t] })];
    expect(usesIn({ initiatives: [someInitiative("i", { sources: [s] })] }, s, "i")).toEqual([
      { what: "record", pointer: "first paragraph" },
    ]);
    expect(usesIn({ initiatives }, s, "i")).toEqual([{ what: "record", pointer: null }]);
    expect(usesIn({ initiatives }, t, "i")).toEqual([{ what: "record", pointer: null }]);
  });

  it("puts the claims of a disagreement into the record they are about", () => {
    const events = [someEvent("a", { participants: figure })];
    const conflicts = [someConflict("c", { subject: "a", field: "participants" })];
    expect(usesIn({ events, conflicts }, t, "a")).toEqual([{ what: "claim", field: "participants", text: "34" }]);
    expect(usesIn({ events, conflicts }, s, "a").map(({ what }) => what)).toEqual(["figure", "claim"]);
  });

  it("keeps a row's own unit", () => {
    const row = { key: "k", label: { en: "Ideas" }, value: 1, qualifier: null, source: t, pointer: "p", unit: "ideas" };
    const statistics = [someStatistic("x", { unit: "mixed", rows: [row] })];
    expect(usesIn({ statistics }, t, "x")).toMatchObject([{ field: "k", unit: "ideas", pointer: "p" }]);
  });

  it("lists assigned countries as one use and counts each", () => {
    const country = {
      alpha3: "VNM",
      numeric: null,
      name: "Viet Nam",
      region: "asia-oceania",
      assignment: "source",
      unMember: true,
      m49: { region: null, subRegion: null },
      shape: { coarse: true, fine: true },
      point: null,
      note: null,
      source: t,
      sources: [t],
    } as const;
    const codes = [id.country("VN"), id.country("LA")];
    const countries = codes.map((alpha2) => ({ ...country, sources: [t], alpha2 }));
    const uses = usesOfSources(smallDataset({ countries })).get(t) ?? [];
    expect(uses).toEqual([{ kind: "countries", countries: codes }]);
    expect(countUses(uses)).toBe(2);
  });
});
