import { regionIds } from "#data/vocabulary.ts";
import { beforeAll, describe, expect, it } from "vitest";
import type { RegionChunk } from "#data/region-chunk.ts";
import type { RegionId } from "#data/records.ts";

import { createMeasures } from "#features/region-comparison/measures.ts";
import type { MeasureId } from "#features/region-comparison/measures.ts";
import { useMeasureWords } from "#features/region-comparison/use-measure-words.ts";
import { englishWords } from "../region-story/in-english.tsx";
import { realRegions } from "../region-story/real-regions.ts";

let regions: readonly RegionChunk[];
let english: Awaited<ReturnType<typeof englishWords>>;
beforeAll(async () => {
  regions = await realRegions();
  english = await englishWords();
}, 60_000);

const say = (id: MeasureId, region: RegionId): { readonly finding: string; readonly summary: string } => {
  const [chunk] = regions;
  const measure = chunk && createMeasures(chunk, regionIds).find((candidate) => candidate.id === id);
  if (!measure) throw new Error(`No measure ${id}`);
  const words = english(() => useMeasureWords());
  return { finding: words.finding(measure, region), summary: words.summary(measure) };
};

describe("useMeasureWords", () => {
  it.each([
    ["share", "asia-oceania", "Asia-Oceania gave 14.0% of the respondents in the first phase, second of six regions"],
    ["share", "europe", "Europe gave 58.2% of the respondents in the first phase, first of six regions"],
    ["people-2017", "asia-oceania", "32 people met in Singapore in 2017, second of four recorded workshops"],
    ["people-2018", "europe", "How many people met in Paris in 2018 is not recorded"],
    [
      "countries-2017",
      "africa",
      "about 37 countries were represented in Yaoundé in 2017, first of four recorded workshops",
    ],
    [
      "countries-2018",
      "middle-east-north-africa",
      "How many countries were represented in Tunis in 2018 is not recorded",
    ],
  ] as const)("finds in %s for %s: %s", (id, region, expected) => {
    expect(say(id, region).finding).toBe(expected);
  });

  it.each([
    ["share", "The six regions reach from 3.3% (Middle East and North Africa) to 58.2% (Europe)."],
    ["people-2018", "Three of the six workshops have a recorded figure: from 30 people (Tunis) to 48 people (Durban)."],
    [
      "countries-2018",
      "Three of the six workshops have a recorded figure: from 31 countries (Hanoi) to 36 countries (Paris).",
    ],
  ] as const)("sums up %s", (id, expected) => {
    expect(say(id, "europe").summary).toBe(expected);
  });
});
