// @vitest-environment jsdom
import { cleanup, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import { createFigure } from "#domain/figure.ts";
import { Figure } from "#ui/figure.tsx";
import { eventBriefs } from "../fixtures/event-briefs.ts";
import { renderPagePart } from "./render-page-part.tsx";

afterEach(cleanup);

const { hanoi, santiago } = eventBriefs;
const model = createFigure({
  id: "people",
  heading: "People at two stops of 2018",
  summary: "Hanoi counted 37; nobody recorded Santiago.",
  columns: ["Stop", "People"],
  note: "Workshops may be compared, not added.",
  rows: [hanoi, santiago].map((event) => ({
    key: event.id,
    isHere: event === hanoi,
    head: { text: event.city ?? "", to: `/events/${event.id}/` },
    cells: [{ kind: "number", number: event.participants, counts: "people" }],
  })),
});

describe("Figure", () => {
  it("is named by its heading and says its finding", async () => {
    await renderPagePart(<Figure model={model} plot={null} />);
    const figure = screen.getByRole("figure", { name: "People at two stops of 2018" });
    expect(within(figure).getByText("Hanoi counted 37; nobody recorded Santiago.")).toBeDefined();
    expect(within(figure).getByText("Workshops may be compared, not added.")).toBeDefined();
  });

  it("holds every value in a table, each with its source, and says what is not recorded", async () => {
    await renderPagePart(<Figure model={model} plot={null} />);
    const rows = screen.getAllByRole("row").map((row) => row.textContent);
    expect(rows).toEqual(["StopPeople", "Hanoi371", "Santiagonot recorded"]);
    expect(screen.getByRole("link", { name: "Source 1: Embracing digital innovation" }).getAttribute("href")).toBe(
      "/sources/ifla-hanoi-workshop-report-2018/",
    );
  });

  it("keeps the table in the page when a plot stands before it", async () => {
    await renderPagePart(<Figure model={model} plot={<p>drawn</p>} />);
    expect(screen.getByText("drawn")).toBeDefined();
    expect(screen.getByRole("group", { name: "People at two stops of 2018" }).closest("details")).not.toBeNull();
  });
});
