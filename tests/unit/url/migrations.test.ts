import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { readDataset } from "#build/dataset/read-dataset.ts";
import { movedAddresses } from "#build/site-files/moved-addresses.ts";
import { pagePaths } from "#build/pages.ts";
import { migrate, migrations } from "#url/migrations.ts";

let pages: readonly string[] = [];
beforeAll(async () => {
  const { dataset } = await readDataset(fileURLToPath(new URL("../../../data", import.meta.url)));
  if (dataset) pages = pagePaths(dataset);
});

const plain = (path: string) => ({ path, search: "", hash: "" });

describe("migrations", () => {
  it.each([
    ["/map/", "", "", "/"],
    ["/map", "?tour=2018", "#sources", "/?tour=2018#sources"],
    ["/tours/", "", "", "/#tours"],
    ["/tours/2018/", "", "", "/?tour=2018"],
    ["/tours/2018/", "?stop=x", "#regions", "/?tour=2018&stop=x#regions"],
    ["/gatherings/", "?tour=2018&sort=people", "#list", "/events/?tour=2018&sort=people#list"],
    ["/Gatherings/2018-Asia-Oceania-Hanoi", "", "", "/events/2018-asia-oceania-hanoi/"],
    ["/opportunities/4/", "", "", "/themes/4/"],
    ["/highlights/", "", "", "/themes/"],
    ["/statistics/", "", "#votes", "/charts/#votes"],
    ["/method/", "", "", "/about/"],
    ["/downloads/", "", "#tables", "/data/#tables"],
    ["/regions/africa/factsheet/", "", "", "/regions/africa/fact-sheet/"],
    ["/countries/ke/factsheet", "?x=1", "", "/countries/ke/fact-sheet/?x=1"],
    ["/regions/MENA/", "", "", "/regions/middle-east-north-africa/"],
    ["/regions/asia-and-oceania/", "", "#story", "/regions/asia-oceania/#story"],
    ["/compare/", "?region=africa,europe", "", "/compare/?regions=africa,europe"],
    ["/compare/", "?region=africa&region=europe&keep=1", "#x", "/compare/?regions=africa&regions=europe&keep=1#x"],
    ["/compare/", "?region=africa&regions=europe", "", "/compare/?regions=europe"],
  ])("leads %s%s%s to %s%s", (path, search, hash, expected) => {
    const moved = migrate({ path, search, hash });
    expect(moved === null ? null : moved.path + moved.search + moved.hash).toBe(expected);
  });

  it("lead to pages that exist, each with a release and a reason", () => {
    const listed = movedAddresses(pages);
    const unreachable = migrations.filter(
      ({ from }) => !from.includes(":") && migrate(plain(from)) !== null && !listed.some(({ path }) => path === from),
    );
    expect(unreachable).toEqual([]);
    expect(listed.map(({ to }) => to.path).filter((path) => !pages.includes(path))).toEqual([]);
    expect(migrations.filter(({ since, why }) => !/^\d+\.\d+\.\d+$/.test(since) || why === "")).toEqual([]);
  });

  it("are listed for every page whose address follows a pattern", () => {
    const listed = movedAddresses(pages).map(({ path }) => path);
    const events = pages.filter((path) => /^\/events\/./.test(path));
    expect(events.filter((path) => !listed.includes(path.replace("events", "gatherings")))).toEqual([]);
    expect(listed).toContain("/tours/2018/");
    expect(new Set(listed).size).toBe(listed.length);
    expect(listed.filter((path) => pages.includes(path))).toEqual([]);
  });

  it("never change the address of a page", () => {
    expect(pages.filter((path) => migrate(plain(path)) !== null)).toEqual([]);
    expect(migrate({ path: "/compare/", search: "?regions=africa", hash: "" })).toBeNull();
    expect(migrate({ path: "/events/", search: "?region=africa", hash: "" })).toBeNull();
  });

  it("never lead in a ring: where an address leads, it stays", () => {
    const words = fc.constantFrom(...new Set(migrations.flatMap(({ from, to }) => `${from}${to}`.split(/[/?#=&]/))));
    const word = fc.oneof(words, fc.stringMatching(/^[A-Za-z0-9:%-]{0,12}$/));
    const search = fc.oneof(
      fc.constant(""),
      fc.string({ unit: "binary-ascii", maxLength: 20 }).map((text) => `?${text}`),
      fc.constantFrom("?region=africa", "?region=africa&regions=europe&region=", "?tour=2018"),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 4 }), search, (names, query) => {
        const moved = migrate({ path: `/${names.join("/")}`, search: query, hash: "" });
        expect(moved === null ? null : migrate(moved)).toBeNull();
      }),
      { numRuns: 1_000 },
    );
  });
});
