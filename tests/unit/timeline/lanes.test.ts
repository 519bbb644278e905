import { describe, expect, it } from "vitest";
import { heapStretch } from "#features/timeline/heaps.ts";
import type { Lane, LaneMark } from "#features/timeline/lane-marks.ts";
import { periodWords } from "#features/timeline/periods.ts";
import {
  axisLength,
  laneHeight,
  markLength,
  mostRows,
  openLength,
  rowHeight,
} from "#features/timeline/plot-measures.ts";
import { torchLines, torchPath } from "#features/timeline/torch-lines.ts";
import { torchSpans } from "#features/timeline/torch-spans.ts";
import { axisOf } from "#features/timeline/time-axis.ts";
import { periodOf } from "#features/timeline/periods.ts";
import { textLength } from "#features/timeline/text-length.ts";
import { lanesOf, realTimeline, times } from "./real-timeline.ts";

const chunk = await realTimeline();
const twentyfold = { ...chunk, records: times(chunk.records, 20) };
const fourfold = { ...chunk, records: times(chunk.records, 4) };

interface Box {
  readonly what: string;
  readonly row: number;
  readonly from: number;
  readonly until: number;
}

const rem = (percent: number): number => (percent / 100) * axisLength;

/** What a mark covers as the style sheet draws it on the narrowest axis. */
function boxOf(mark: LaneMark): Box {
  const half = mark.form === "point" ? markLength / 2 : 0;
  const open = mark.isOpen ? openLength : 0;
  return { what: mark.key, row: mark.row, from: rem(mark.from) - half, until: rem(mark.until) + half + open };
}

function boxesOf(lane: Lane): readonly Box[] {
  const names = lane.marks.flatMap(({ key, row, name }) =>
    name === null || name.side === "inside" ? [] : [{ what: `name of ${key}`, row, ...name }],
  );
  const heaps = lane.heaps.map((heap) => ({ what: heap.key, row: lane.rows - 1, ...heapStretch(heap) }));
  const bins = lane.bins.map(({ key, from, until }) => ({ what: key, row: 0, from: rem(from), until: rem(until) }));
  return [...lane.marks.map(boxOf), ...names, ...heaps, ...bins];
}

function overlapsIn(lane: Lane): readonly string[] {
  const boxes = boxesOf(lane).toSorted((a, b) => a.row - b.row || a.from - b.from);
  return boxes.flatMap((box, index) => {
    const next = boxes[index + 1];
    return next && next.row === box.row && next.from < box.until - 0.001 ? [`${box.what} under ${next.what}`] : [];
  });
}

describe.each([
  ["the real record", chunk],
  ["four times the record", fourfold],
  ["twenty times the record", twentyfold],
])("%s", (_name, records) => {
  it.each(periodWords)("no mark or name covers another: %s", (word) => {
    const { lanes } = lanesOf(records, word);
    expect(lanes.flatMap(overlapsIn)).toEqual([]);
  });

  it.each(periodWords)("every dated record is drawn once, as a mark or in a count: %s", (word) => {
    const { lanes, dated } = lanesOf(records, word);
    const marks = lanes.flatMap((lane) => lane.marks.map(({ key }) => key));
    const counted = lanes.flatMap(({ heaps, bins }) => [...heaps, ...bins]).reduce((sum, { count }) => sum + count, 0);
    expect(new Set(marks).size).toBe(marks.length);
    expect(marks.length + counted).toBe(dated.length);
  });

  it.each(periodWords)("what is drawn stays bounded: %s", (word) => {
    const { lanes } = lanesOf(records, word);
    const drawn = lanes.flatMap(({ marks, heaps, bins }) => [...marks, ...heaps, ...bins]).length;
    expect(drawn).toBeLessThanOrEqual(560);
    for (const lane of lanes) expect(lane.height).toBeLessThanOrEqual(laneHeight(mostRows(lane.id, true) + 1));
  });
});

it("the whole record and each year show nearly everything one by one", () => {
  for (const word of periodWords) {
    const { lanes, dated } = lanesOf(chunk, word);
    const marks = lanes.flatMap((lane) => lane.marks).length;
    expect(marks / dated.length, word).toBeGreaterThan(0.85);
  }
});

it("the dense years name nearly every record", () => {
  for (const word of ["2017", "2018", "2019", "2020"] as const) {
    const marks = lanesOf(chunk, word).lanes.flatMap((lane) => lane.marks);
    const named = marks.filter(({ name }) => name !== null);
    expect(named.length / marks.length, word).toBeGreaterThan(0.8);
  }
});

it("names every stop of the torch in full, however crowded its lane", () => {
  for (const word of periodWords) {
    const marks = lanesOf(chunk, word).lanes.flatMap((lane) => lane.marks);
    for (const { key, record, name } of marks) {
      if (record.of !== "event" || record.torch === null) continue;
      const length = name === null ? 0 : name.until - name.from;
      expect(length, `${key} in ${word}`).toBeGreaterThanOrEqual(textLength(record.city ?? "", true) - 0.01);
    }
  }
});

it("no name leaves the axis", () => {
  for (const word of periodWords)
    for (const { name } of lanesOf(chunk, word).lanes.flatMap((lane) => lane.marks)) {
      if (name === null) continue;
      expect(name.from).toBeGreaterThanOrEqual(0);
      expect(name.until).toBeLessThanOrEqual(axisLength + 0.51);
    }
});

describe("the torch", () => {
  it("runs from stop to stop in order, in each of the three tours", () => {
    const lines = torchLines(lanesOf(chunk, "all").lanes);
    expect(lines.map(({ tour, stops }) => [tour, stops.map(({ order }) => order)])).toEqual([
      ["2017-discussion", [1, 2, 3, 4, 5, 6]],
      ["2018-ideas", [1, 2, 3, 4, 5, 6]],
      ["2019-strategy", [1, 2]],
    ]);
    for (const { stops } of lines)
      expect(stops.map(({ x }) => x)).toEqual(stops.map(({ x }) => x).toSorted((a, b) => a - b));
  });

  it("breaks where a stop is not shown", () => {
    const path = torchPath({
      tour: "2018-ideas",
      stops: [
        { order: 1, x: 10, y: rowHeight },
        { order: 3, x: 20, y: 3 },
        { order: 4, x: 30, y: 6 },
      ],
    });
    expect(path).toBe("M100 15M200 30C200 45 300 45 300 60");
  });

  it.each(periodWords)("names of tours never touch: %s", (word) => {
    const axis = axisOf(periodOf(word, chunk.latest));
    const nameOf = (): string => "Tour of 2017";
    const { dated } = lanesOf(chunk, word);
    const spans = torchSpans(dated, axis, nameOf);
    const boxes = spans.map(({ from, until, side, row }) => {
      const length = textLength(nameOf());
      return side === "after"
        ? { row, from: rem(from), until: rem(until) + length }
        : { row, from: rem(from) - length, until: rem(until) };
    });
    const touching = boxes.filter((a) =>
      boxes.some((b) => a !== b && a.row === b.row && a.from < b.until && b.from < a.until),
    );
    expect(touching).toEqual([]);
  });
});
