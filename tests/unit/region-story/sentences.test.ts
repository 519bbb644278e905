import { beforeAll, describe, expect, it } from "vitest";
import type { RegionChunk } from "#data/region-chunk.ts";
import { passagesOf } from "#domain/torch-passage.ts";
import { usePassageSentences } from "#ui/use-passage-sentences.ts";
import { englishWords } from "./in-english.tsx";
import { realRegions } from "./real-regions.ts";

let regions: readonly RegionChunk[];
let english: Awaited<ReturnType<typeof englishWords>>;
beforeAll(async () => {
  regions = await realRegions();
  english = await englishWords();
}, 60_000);

describe("usePassageSentences", () => {
  it.each([
    [
      "asia-oceania",
      "Fifth stop of the torch in 2017, and again in 2018. In 2017 Singapore took it from Buenos Aires and passed it to Madrid. In 2018 Hanoi took it from Paris and passed it to Durban.",
    ],
    [
      "africa",
      "Second stop of the torch in 2017, sixth and last in 2018. In 2017 Yaoundé took it from Washington, D.C. and passed it to Alexandria. In 2018 the tour ended in Durban, which had it from Hanoi.",
    ],
    [
      "latin-america-caribbean",
      "Fourth stop of the torch in 2017, first in 2018. In 2017 Buenos Aires took it from Alexandria and passed it to Singapore. In 2018 the tour began in Santiago, which passed the torch to Ottawa. A workshop on the strategy followed in Buenos Aires in 2019.",
    ],
  ])("tells the way of the torch through %s", (id, expected) => {
    const chunk = regions.find(({ region }) => region.id === id);
    const passages = chunk ? passagesOf(chunk.region, chunk.stops) : [];
    const words = english(() => usePassageSentences(passages));
    expect(words.join(" ")).toBe(expected);
  });
});
