import { describe, expect, it } from "vitest";
import { platesNamedIn } from "#data/named-plates.ts";

describe("plates that a chunk names", () => {
  it.each([
    [{ locator: { plate: "locator-20n-100e", place: { x: 0, y: 0 } } }, ["plate/locator-20n-100e"]],
    [{ locator: null }, []],
    [{ locator: { plate: 3 } }, []],
    [{ events: [] }, []],
    [undefined, []],
    ["text", []],
  ])("%j", (chunk, plates) => {
    expect(platesNamedIn(chunk)).toEqual(plates);
  });
});
