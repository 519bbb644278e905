import fc from "fast-check";
import { expect, test } from "vitest";
import { detailsOf } from "#domain/figure-file/figure-details.ts";
import { figureJson } from "#domain/figure-file/figure-json.ts";
import { figure, fileOf, sources } from "./figures.ts";

test("reads back as the figure, cell by cell", () => {
  fc.assert(
    fc.property(figure, (model) => {
      const file = fileOf(model);
      const { rows, columns, sources: named, ...about } = JSON.parse(figureJson(file));
      expect(columns).toEqual(model.columns);
      expect(rows.map(({ label }: { label: string }) => label)).toEqual(model.rows.map(({ head }) => head.text));
      expect(rows.map(({ cells }: { cells: unknown }) => cells)).toEqual(
        model.rows.map(({ cells }) =>
          cells.map((cell, at) => ({ column: model.columns[at + 1], ...detailsOf(cell, file.words.write) })),
        ),
      );
      expect(named).toHaveLength(sources.length);
      expect(about).toMatchObject({ title: model.heading, address: file.address, dataVersion: "1.0.0" });
    }),
  );
});

test("tells unknown from nothing and from nought", () => {
  const write = ({ value }: { readonly value: number }): string => String(value);
  const counts = "people";
  expect(detailsOf({ kind: "number", number: null, counts }, write)).toMatchObject({
    value: null,
    status: "not-recorded",
  });
  expect(detailsOf({ kind: "text", text: "", to: null }, write)).toMatchObject({ value: null, status: "text" });
  expect(detailsOf({ kind: "computed", text: "0", value: 0, how: "", from: [] }, write)).toMatchObject({
    value: 0,
    status: "counted",
  });
});
