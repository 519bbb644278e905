import { describe, expect, it } from "vitest";
import { boxOf, crowding, placeNames } from "#features/fact-sheet/place-names.ts";

const room = { width: 340, height: 200 };
const named = (key: string, x: number, y: number) => ({ key, text: key, x, y, radius: 9 });

describe("names on a sheet's map", () => {
  it("stand after their mark where there is room", () => {
    expect(placeNames([named("Hanoi", 100, 100)], [], room).names.get("Hanoi")?.anchor).toBe("start");
  });

  it("stand before a mark at the far edge", () => {
    expect(placeNames([named("Brussels", 330, 100)], [], room).names.get("Brussels")?.anchor).toBe("end");
  });

  it("keep off each other and off marks", () => {
    const marks = [
      { left: 91, right: 109, top: 91, bottom: 109 },
      { left: 91, right: 109, top: 111, bottom: 129 },
    ];
    const cities = [named("Bangkok", 100, 100), named("Singapore", 100, 120)];
    const { names, taken } = placeNames(cities, marks, room);
    const boxes = cities.map(({ key, text, x, y }) => {
      const { anchor = "start", dx = 0, dy = 0 } = names.get(key) ?? {};
      return boxOf(text, x + dx, y + dy, anchor);
    });
    expect(taken.length).toBe(4);
    expect(boxes.map((box, index) => crowding(box, boxes.toSpliced(index, 1), room))).toEqual([0, 0]);
    expect(boxes.map((box) => crowding(box, marks, room))).toEqual([0, 0]);
  });
});
