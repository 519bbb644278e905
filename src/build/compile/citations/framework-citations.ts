import type { Centre, Region, Strategy, Theme } from "#data/records.ts";
import { citeMerelyListed, citeStatement } from "./citation.ts";
import type { Citation, CitingRecord } from "./citation.ts";

/** The sources of a region's extent. */
export function regionCitations(region: Region): readonly Citation[] {
  const record: CitingRecord = { kind: "region", id: region.id, title: region.name };
  return citeMerelyListed(record, [region.source, ...region.sources], []);
}

/** The sources of a centre's entry. */
export function centreCitations(centre: Centre): readonly Citation[] {
  const record: CitingRecord = { kind: "centre", id: centre.id, title: centre.name };
  return citeMerelyListed(record, [centre.source, ...centre.sources], []);
}

/** The wordings of a highlight and its opportunity. */
export function themeCitations(theme: Theme): readonly Citation[] {
  const record: CitingRecord = { kind: "theme", id: String(theme.number), title: theme.opportunity.label };
  return (["highlight", "opportunity"] as const).flatMap((field) => {
    const wording = theme[field];
    return citeStatement(record, wording.source, field, wording.official ?? wording.label.en, theme.pointer);
  });
}

/** Vision, mission, dates, directions and key initiatives of the strategy. */
export function strategyCitations(strategy: Strategy): readonly Citation[] {
  const record: CitingRecord = { kind: "strategy", id: strategy.id, title: strategy.title };
  const { vision, mission, approved, launched } = strategy;
  return [
    ...citeStatement(record, vision.source, "vision", vision.label.en, null),
    ...citeStatement(record, mission.source, "mission", mission.label.en, null),
    ...citeStatement(record, approved.source, "approved", approved.date, null),
    ...citeStatement(record, launched.source, "launched", launched.date, null),
    ...strategy.directions.flatMap(({ source, code, name }) => citeStatement(record, source, code, name.en, null)),
    ...strategy.initiatives.flatMap((initiative) => keyInitiativeCitations(record, initiative)),
  ];
}

function keyInitiativeCitations(
  record: CitingRecord,
  initiative: Strategy["initiatives"][number],
): readonly Citation[] {
  const { code, label, officialTitle, officialTitleSource, source, pointer } = initiative;
  return [
    ...citeStatement(record, source, code, label?.en ?? officialTitle, pointer),
    ...(officialTitleSource === source ? [] : citeStatement(record, officialTitleSource, code, officialTitle, null)),
    ...initiative.opportunityLinks.flatMap((link) =>
      citeStatement(record, link.source, `${code}.opportunity.${link.opportunity}`, link.basis, link.pointer),
    ),
  ];
}
