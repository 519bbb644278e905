import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { PlateName, waterLines } from "#ui/plate/plate-name.tsx";

const rises = (lines: readonly string[]): readonly string[] => {
  const html = renderToStaticMarkup(<PlateName className="water-name" lines={lines} at={{ x: "40%", y: "20%" }} />);
  return [...html.matchAll(/dy="([^"]*)"/g)].map(([, dy]) => dy ?? "");
};

test("names of waters take a line a word, however many the language needs", () => {
  expect(waterLines("Indian Ocean")).toEqual(["Indian", "Ocean"]);
  expect(waterLines("Северный Ледовитый океан")).toHaveLength(3);
  expect(waterLines("印度洋")).toEqual(["印度洋"]);
});

test("a name of more than two lines grows upwards as much as downwards", () => {
  expect(rises(["Africa"])).toEqual(["0em"]);
  expect(rises(["Indian", "Ocean"])).toEqual(["0em", "1.25em"]);
  expect(rises(["a", "b", "c", "d"])).toEqual(["-1.2em", "0.05em", "1.3em", "2.55em"]);
});
