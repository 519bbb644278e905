import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { formatProblem } from "#build/dataset/problem.ts";
import { readDataset } from "#build/dataset/read-dataset.ts";
import type { DatasetReading } from "#build/dataset/read-dataset.ts";
import { englishMark, localTexts, withTexts } from "#build/translations/local-texts.ts";
import { withAltered } from "../../data/altered-dataset.ts";

const kigali = "2018-rwanda-kigali";

/** The valid dataset, read with one file of translations more. */
function withFile(file: string, content: (mark: string) => object | string): Promise<DatasetReading> {
  return withAltered([], async (dir) => {
    const event = (await readDataset(dir)).dataset?.events.find(({ id }) => id === kigali);
    const { $schema, ...rest } = { $schema: "../schema/event.schema.json", ...event };
    const given = content(englishMark({ $schema, ...rest }));
    const path = join(dir, "translations", file);
    await mkdir(join(path, ".."), { recursive: true });
    await writeFile(path, typeof given === "string" ? given : JSON.stringify(given));
    return readDataset(dir);
  });
}
const said = (list: DatasetReading["problems"]): readonly string[] =>
  list.map((problem) => formatProblem(problem, "data").split("\n").slice(0, 2).join(""));

describe("texts of a record by place", () => {
  const record = {
    name: { en: "Name", fr: "Nom" },
    outcomes: [{ en: "One" }, { en: "Two" }],
    numbers: [{ key: "votes", label: { en: "Votes" } }],
    note: "en",
  };

  it("are found wherever they stand", () => {
    expect([...localTexts(record).keys()]).toEqual(["name", "outcomes.0", "outcomes.1", "numbers.votes.label"]);
  });

  it("take texts of a language, and leave the record as it was", () => {
    const texts = {
      "outcomes.1": "Zwei",
      "numbers.votes.label": "Stimmen",
      "numbers.gone.label": "Nichts",
      name: "Name",
    };
    const own = withTexts(record, "de", texts);
    expect(own).toEqual({
      ...record,
      outcomes: [{ en: "One" }, { en: "Two", de: "Zwei" }],
      numbers: [{ key: "votes", label: { en: "Votes", de: "Stimmen" } }],
    });
    expect(record.outcomes[1]).toEqual({ en: "Two" });
  });

  it("change their mark with any English text, and with no other", () => {
    expect(englishMark({ ...record, note: "another" })).toBe(englishMark(record));
    expect(englishMark({ ...record, name: { en: "Name", fr: "Autre" } })).toBe(englishMark(record));
    expect(englishMark({ ...record, name: { en: "Other" } })).not.toBe(englishMark(record));
  });
});

describe("the dataset with translations", () => {
  const summary = "Библиотекари собрали идеи.";

  it("has them beside the English, and knows whether a person has read them", async () => {
    const { dataset, problems, remarks } = await withFile("ru/events.json", (english) => ({
      [kigali]: { reviewed: true, english, texts: { summary } },
    }));
    expect(said([...problems, ...remarks])).toEqual([]);
    expect(dataset?.events.find(({ id }) => id === kigali)?.summary.ru).toBe(summary);
    expect(dataset?.translations).toEqual([
      { kind: "events", record: kigali, language: "ru", reviewed: true, places: ["summary"] },
    ]);
  });

  it("passes over those of an earlier English, and says so without failing", async () => {
    const { dataset, problems, remarks } = await withFile("ru/events.json", () => ({
      [kigali]: { reviewed: true, english: "00000000", texts: { summary } },
    }));
    expect(said(problems)).toEqual([]);
    expect(said(remarks)[0]).toMatch(/^data\/translations\/ru\/events\.json .*english .*earlier English/);
    expect(dataset?.events.find(({ id }) => id === kigali)?.summary).not.toHaveProperty("ru");
    expect(dataset?.translations).toEqual([]);
  });

  it.each([
    ["a language that is none of ours", "it/events.json", {}, "it .*only ar, de"],
    ["a kind that is none", "ru/event.json", {}, "entry named"],
    ["no JSON", "ru/events.json", "{", "line 1"],
    ["a record without texts", "ru/events.json", { "2018-rwanda-kigal": {} }, "the key is missing"],
    ["a place that is not there", "ru/events.json", { summery: summary }, "summery"],
    ["another language", "ru/events.json", { summary: "Librarians collected ideas" }, "looks Latin"],
    ["no text", "ru/events.json", { summary: " " }, "texts"],
  ] as const)("does not take %s", async (_, file, given, expected) => {
    const { dataset, problems } = await withFile(file, (english) => {
      if (typeof given === "string" || file !== "ru/events.json" || "2018-rwanda-kigal" in given) return given;
      return { [kigali]: { reviewed: false, english, texts: given } };
    });
    expect(dataset).toBeNull();
    const [first] = problems.map((problem) => formatProblem(problem, "data").replaceAll("\n", " "));
    expect(first).toMatch(new RegExp(expected));
  });

  it("does not take texts of a record that is not there", async () => {
    const { problems } = await withFile("ru/events.json", (english) => ({
      "2018-rwanda-kigalli": { reviewed: false, english, texts: {} },
    }));
    expect(formatProblem(problems[0] ?? { file: "", path: "", found: "", expected: "" }, "data")).toMatch(
      /did you mean/,
    );
  });
});
