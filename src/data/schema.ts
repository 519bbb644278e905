/**
 * What a record of the Atlas is. The single source of truth: TypeScript types are inferred from these schemas, the JSON
 * Schemas in `data/schema/` are printed from them. Imported at build time only; browser code takes types from `records.ts`.
 */
import { z } from "zod";
import {
  eventKinds,
  eventSeries,
  eventStatuses,
  initiativeKinds,
  initiativeLevels,
  prominences,
  regionIds,
  scopes,
} from "./vocabulary.ts";

const kebab = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const slug = (what: string) =>
  z
    .string(`expected ${what}: lower-case words joined by hyphens`)
    .regex(kebab, `expected ${what}: lower-case words joined by hyphens`)
    .describe(`${what.charAt(0).toUpperCase()}${what.slice(1)}: lower-case words joined by hyphens`);

export const regionId = z.enum(regionIds).describe("A region of the process");
/** A region, or the world as a whole where a record belongs to no single region. */
export const scope = z.enum(scopes).describe("A region of the process; global: no single region");

export const eventId = slug("an event id").brand<"EventId">();
export const initiativeId = slug("an initiative id").brand<"InitiativeId">();
export const sourceId = slug("a source id").brand<"SourceId">();
export const conflictId = slug("a conflict id").brand<"ConflictId">();
export const statisticId = slug("a statistic id").brand<"StatisticId">();
export const centreId = slug("a centre id").brand<"CentreId">();
export const gapId = slug("a gap id").brand<"GapId">();
export const headlineId = slug("a headline id").brand<"HeadlineId">();
export const alpha2 = z
  .string("expected two capital letters (ISO 3166-1 alpha-2)")
  .regex(/^[A-Z]{2}$/, "expected two capital letters (ISO 3166-1 alpha-2)")
  .describe("Country code: two capital letters (ISO 3166-1 alpha-2; XK for Kosovo)")
  .brand<"Alpha2">();

/** A date to the precision the source gives: year, month or day. */
export const preciseDate = z
  .union([z.iso.date(), z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2]))?$/)], {
    error: "expected a date as YYYY, YYYY-MM or YYYY-MM-DD",
  })
  .describe("As precise as the source: YYYY, YYYY-MM or YYYY-MM-DD");

const sentence = z.string().trim().min(1, "expected text");
/** Short name of a figure inside its record; part of addresses and downloads. */
const figureKey = z.string().min(1, "expected text").describe("Short name of this figure, unique in the record");
/** Text of ours or an official name, in English and, where somebody translated it, in IFLA's other languages. */
export const localText = z
  .strictObject({
    en: sentence.describe("In English"),
    ar: sentence.optional().describe("In Arabic"),
    de: sentence.optional().describe("In German"),
    es: sentence.optional().describe("In Spanish"),
    fr: sentence.optional().describe("In French"),
    ru: sentence.optional().describe("In Russian"),
    zh: sentence.optional().describe("In Chinese"),
  })
  .describe("Text in English and, where somebody translated it, in ar, de, es, fr, ru, zh");

const degrees = (limit: number) =>
  z
    .number()
    .min(-limit, `expected degrees from -${limit} to ${limit}`)
    .max(limit, `expected degrees from -${limit} to ${limit}`);
const latitude = degrees(90);
const longitude = degrees(180);
/** Degrees, WGS 84. A city centre, never a building. */
export const point = z
  .strictObject({
    lat: latitude.describe("Latitude, negative in the south"),
    lon: longitude.describe("Longitude, negative in the west"),
  })
  .describe("Point in degrees, WGS 84; the centre of a city, never a building");

export const qualifier = z
  .enum(["over", "more than", "about", "around", "rounded", "nearly", "almost", "probably", "at most"])
  .describe("How the source qualifies the value; null where it is exact");
const otherSources = z.array(sourceId).describe("Other sources that state the same value");
const unit = sentence.describe("What is counted: people, votes, percent");
const figureLabel = localText.describe("What the figure counts, in our words");
const pointer = sentence.describe("Where in the source it stands, in words");
/** A number is never bare: it has a qualifier (or null for exact), a source, and the place in that source. */
export const citedNumber = z.strictObject({
  value: z.number().describe("The number as the source states it"),
  qualifier: qualifier.nullable(),
  source: sourceId.describe("Id of the source that states it"),
  pointer: sentence.describe('Where in the source the value stands, in words: "second paragraph"'),
  alsoStatedBy: otherSources.optional(),
});
/** A number with its own name and unit, where the record's fixed fields do not fit. */
export const namedNumber = citedNumber.extend({ key: figureKey, label: figureLabel, unit });
/** A statement of a source that is not a number: a date, a venue, a programme. */
export const citedStatement = z.strictObject({
  field: sentence.describe("What the statement is about: venue, programme, hashtag"),
  value: z
    .union([sentence, z.array(sentence).min(1), z.null()], { error: "expected text, a list of texts or null" })
    .describe("What is stated: a text or a list of texts; null: only that it is stated"),
  source: sourceId.describe("Id of the source that states it"),
  pointer,
});
/** People appear in their public role only. */
export const person = z.strictObject({
  name: sentence.describe("Name as printed"),
  role: sentence.describe("Public role in which the person appears"),
});
const pointerMessage = "expected the path of the record's JSON Schema, such as ../schema/event.schema.json";
const schemaPointer = z.string(pointerMessage).regex(/schema\/[a-z]+\.schema\.json$/, pointerMessage);
const record = { $schema: schemaPointer.describe("The JSON Schema of the record, which editors read") };
const conflictIds = z.array(conflictId).describe("Questions about the record on which sources disagree");
const sourceIds = z.array(sourceId).min(1, "expected at least one source").describe("Every source the record rests on");
const note = sentence.nullable().describe("What a reader should know besides; null: nothing");
const organisations = z.array(sentence).describe("Organisations that held or carry it, by name");
const people = z.array(person).describe("People named in their public role");

export const themeNumber = z
  .int()
  .min(1, "expected a theme, 1 to 10")
  .max(10, "expected a theme, 1 to 10")
  .describe("Number of a theme, 1 to 10");
export const classification = z
  .enum(["own", "source"])
  .describe("Whose classification it is; own: our reading; source: a source says so itself");

export const series = z
  .enum(eventSeries)
  .describe("Tour it belongs to; successor: from 2022; related: around the process");
export const eventKind = z.enum(eventKinds).describe("What kind of gathering or milestone it is");
export const eventStatus = z.enum(eventStatuses).describe("Whether it took place; announced: no text confirms it");

export const event = z.strictObject({
  ...record,
  id: eventId,
  series,
  kind: eventKind,
  status: eventStatus,
  name: localText.describe("Name of the event"),
  region: scope,
  place: z
    .strictObject({
      country: alpha2.nullable().describe("Country of the place; null if several or none"),
      city: sentence.nullable().describe("City of the place"),
      point: point.nullable(),
      venue: sentence.nullable().describe("House or institution where it was held"),
      online: z.boolean().nullable().describe("Whether people met on line; null: not known"),
    })
    .describe("Where it was held"),
  host: sentence.nullable().describe("Who received the guests"),
  organisations,
  dates: z
    .strictObject({
      start: preciseDate.nullable().describe("First day, as precise as the source: YYYY, YYYY-MM or YYYY-MM-DD"),
      end: preciseDate.nullable().describe("Last day, as precise as the source; null: the closing day is unknown"),
      bounds: z
        .strictObject({
          earliest: preciseDate.nullable().describe("Not before"),
          latest: preciseDate.nullable().describe("Not after"),
          basis: sentence.describe("On what ground"),
          source: sourceId.describe("Id of the source of the ground"),
        })
        .nullable()
        .describe("For an undated event: what is known of its time"),
    })
    .describe("When it was held"),
  torch: z
    .strictObject({
      order: z.int().min(1).describe("Number of the stop, from 1"),
      previous: eventId.nullable().describe("Id of the event before"),
      next: eventId.nullable().describe("Id of the event after"),
    })
    .nullable()
    .describe("Place in a tour of regional workshops; null: no stop"),
  participants: citedNumber.nullable().describe("People who took part; null: not recorded. Never added across events"),
  countriesRepresented: citedNumber.nullable().describe("Countries the people came from; null: not recorded"),
  experienceYears: citedNumber.nullable().describe("Collective years of library experience in the room"),
  numbers: z.array(namedNumber).describe("Further numbers of the event, each with a name of its own"),
  countries: z.array(alpha2).describe("Countries known to be present, involved or hosting; incomplete by nature"),
  opportunities: z.array(themeNumber).describe("Opportunities (1-10) that a source names itself"),
  themes: z.array(themeNumber).describe("Themes (1-10) as classified; see classification"),
  classification,
  summary: localText.describe("What happened, in our words"),
  outcomes: z.array(localText.describe("What came of it")).describe("What came of it, in our words"),
  people,
  statements: z.array(citedStatement).describe("What sources state besides numbers"),
  conflicts: conflictIds,
  initiatives: z.array(initiativeId).describe("Initiatives the event belongs to"),
  sources: sourceIds,
  note,
});

export const initiativeKind = z.enum(initiativeKinds).describe("What kind of initiative it is");

export const initiative = z.strictObject({
  ...record,
  id: initiativeId,
  name: localText.describe("Name of the initiative"),
  kind: initiativeKind,
  status: z
    .enum(["announced", "postponed", "moved-online"])
    .nullable()
    .describe("What is known of it beyond that it was; null: nothing but that it happened"),
  level: z.enum(initiativeLevels).describe("How wide it reaches"),
  region: scope,
  regionNote: sentence.nullable().describe("Why the region was chosen, where no source states it"),
  countries: z.array(alpha2).describe("Countries it concerns; incomplete by nature"),
  place: z
    .strictObject({ city: sentence.nullable().describe("City of the place"), point: point.nullable() })
    .describe("Where it has its seat or was held"),
  dates: z
    .strictObject({
      start: preciseDate.nullable().describe("Beginning, as precise as the source: YYYY, YYYY-MM or YYYY-MM-DD"),
      end: preciseDate.nullable().describe("End, as precise as the source; null: unknown or not ended"),
    })
    .describe("When it ran"),
  organisations,
  summary: localText.describe("What it is, in our words"),
  people,
  figures: z.array(citedNumber.extend({ label: figureLabel, unit })).describe("Numbers that sources state of it"),
  themes: z.array(themeNumber).describe("Themes (1-10) as classified; see classification"),
  strategyDirections: z
    .array(z.int().min(1).max(4).describe("Number of a direction, 1 to 4"))
    .describe("Directions of the IFLA Strategy 2019-2024 it serves"),
  sdgs: z
    .array(z.int().min(1).max(17).describe("Number of a goal, 1 to 17"))
    .describe("Sustainable Development Goals named; all seventeen mean the agenda as a whole"),
  classification,
  prominence: z.enum(prominences).describe("Weight in the primary documents"),
  origin: z
    .enum(["primary-document", "added"])
    .describe("Whether a primary document names it or it was added from other sources"),
  parent: initiativeId.nullable().describe("Id of the initiative it is a part of"),
  rank: z
    .strictObject({
      group: z.enum(["communities", "professionals", "global-agenda"]).describe("Which of the three lists"),
      position: z.int().min(1).describe("Place in the list, from 1"),
      basis: sentence.describe("On what ground"),
    })
    .nullable()
    .describe("Place in a ranked list that a source prints"),
  events: z.array(eventId).describe("Events that belong to it"),
  conflicts: conflictIds,
  sources: sourceIds,
  pointer,
  note,
});

export const region = z.strictObject({
  ...record,
  id: regionId,
  name: localText.describe("Name of the region"),
  workshops: z
    .strictObject({
      "2017-discussion": eventId.nullable().describe("Id of the event of 2017, the discussion"),
      "2018-ideas": eventId.nullable().describe("Id of the event of 2018, ideas for action"),
      "2019-strategy": eventId.nullable().describe("Id of the event of 2019, the strategy"),
      successor: eventId.nullable().describe("Id of the event of the later series, from 2022"),
    })
    .describe("Regional workshop by tour; null: none was found"),
  // Counted from our own assignment of countries and checked against it.
  unMembers: z.int().min(0).describe("Member states of the United Nations in the region, by our assignment"),
  unMembersByJudgement: z.int().min(0).describe("How many of them no source assigns, but we do"),
  countriesAndTerritories: z.int().min(0).describe("Countries and territories in the region, by our assignment"),
  note: sentence.describe("What a reader should know of the region's extent"),
  source: sourceId.describe("Id of the source of the region's name and extent"),
  sources: sourceIds,
});

export const country = z.strictObject({
  ...record,
  alpha2,
  alpha3: z
    .string("expected three capital letters (ISO 3166-1 alpha-3)")
    .regex(/^[A-Z]{3}$/, "expected three capital letters (ISO 3166-1 alpha-3)")
    .describe("Code of three capital letters (ISO 3166-1 alpha-3)"),
  numeric: z
    .string("expected three digits in quotation marks (ISO 3166-1 numeric)")
    .regex(/^\d{3}$/, "expected three digits in quotation marks (ISO 3166-1 numeric)")
    .nullable()
    .describe("Code of three digits (ISO 3166-1 numeric), joins map shapes; null for Kosovo"),
  name: sentence.describe("Short name in English, for editors; pages take names from CLDR"),
  region: regionId.nullable().describe("Region of the process it is assigned to; null: none"),
  assignment: z
    .enum(["source", "judgement", "none"])
    .describe(
      "source: a source puts the country or its UN M49 subregion in the region; judgement: we did; none: in none",
    ),
  unMember: z.boolean().describe("Whether it is a member state of the United Nations"),
  m49: z
    .strictObject({
      region: sentence.nullable().describe("Name of the region"),
      subRegion: sentence.nullable().describe("Name of the subregion"),
    })
    .describe("Standard areas of the United Nations (UN M49)"),
  shape: z
    .strictObject({
      coarse: z.boolean().describe("In the outlines at 1:110 million"),
      fine: z.boolean().describe("In the outlines at 1:50 million"),
    })
    .describe("Whether the map outlines have a shape of it"),
  point: point.nullable().describe("Where a dot for the country stands, in degrees, WGS 84"),
  note,
  source: sourceId.nullable().describe("Id of the source of the assignment; null: our judgement or in no region"),
  sources: z.array(sourceId).describe("Every source the record rests on"),
});

const wording = z.strictObject({
  label: localText.describe("Short wording, ours"),
  official: sentence.nullable().describe("Wording as printed; null: not seen"),
  source: sourceId.nullable().describe("Id of the source of the printed wording"),
});
export const theme = z.strictObject({
  ...record,
  number: themeNumber,
  highlight: wording.describe("Highlight of the Report Summary"),
  opportunity: wording.describe("Opportunity that answers the highlight"),
  explanation: localText.describe("What the theme is about, in our words"),
  verification: sentence.describe("How the wording was checked"),
  pointer,
});

const directionCode = z.string().regex(/^[1-4]$/, "expected the code of a direction, 1 to 4");
const strategyLink = z.strictObject({
  opportunity: themeNumber.describe("Number of the opportunity, 1 to 10"),
  basis: sentence.describe("On what ground the two are linked"),
  classification,
  source: sourceId.describe("Id of the source of the ground"),
  pointer,
});
const citedText = (what: string) =>
  z.strictObject({ label: localText.describe("In our words"), source: sourceId }).describe(what);
const citedMilestone = (what: string) =>
  z
    .strictObject({
      date: preciseDate,
      source: sourceId.describe("Id of the source of the date"),
      event: eventId.describe("Id of the event on record"),
    })
    .describe(what);
export const strategy = z.strictObject({
  ...record,
  id: z.literal("ifla-strategy-2019-2024").describe("Id of the strategy"),
  title: localText.describe("Title of the strategy"),
  period: z
    .strictObject({ start: preciseDate.describe("First year"), end: preciseDate.describe("Last year") })
    .describe("Years it was made for"),
  vision: citedText("The vision it states"),
  mission: citedText("The mission it states"),
  approved: citedMilestone("When it was approved"),
  launched: citedMilestone("When it was launched"),
  directions: z
    .array(
      z.strictObject({
        code: directionCode.describe("Code of the direction, 1 to 4"),
        name: localText.describe("Name of the direction"),
        source: sourceId.describe("Id of the source of the name"),
      }),
    )
    .describe("Strategic directions"),
  initiatives: z
    .array(
      z.strictObject({
        code: z
          .string()
          .regex(/^[1-4]\.[1-9]$/, "expected the code of a key initiative, such as 2.4")
          .describe("Code of the key initiative, such as 2.4"),
        direction: directionCode.describe("Code of its direction"),
        label: localText.nullable().describe("What it is about, in our words; null: not found"),
        officialTitle: sentence.nullable().describe("Title as printed; null: not seen"),
        officialTitleSource: sourceId.nullable().describe("Id of the source of the printed title"),
        status: sentence.describe("How well it is known"),
        source: sourceId.nullable().describe("Id of the source it rests on"),
        pointer: pointer.nullable(),
        opportunityLinks: z.array(strategyLink).describe("Opportunities it answers"),
      }),
    )
    .describe("Key initiatives of the directions"),
  conflicts: conflictIds,
});

export const centre = z.strictObject({
  ...record,
  id: centreId,
  kind: z
    .enum(["headquarters", "regional-office", "language-centre", "pac"])
    .describe("What kind of seat it is; pac: preservation and conservation centre"),
  name: localText.describe("Name of the centre"),
  host: sentence.nullable().describe("Institution that houses it"),
  city: sentence.describe("City it is in"),
  country: alpha2,
  point,
  region: regionId,
  serves: sentence.nullable().describe("Whom it serves; null: not recorded"),
  since: preciseDate.nullable().describe("Since when; as precise as the source"),
  status: sentence.describe("Whether it exists, in words"),
  source: sourceId.describe("Id of the source it chiefly rests on"),
  sources: sourceIds,
  note,
});

/** One cell of a statistic. `value: null` says that no source read states it. */
export const statisticRow = z.strictObject({
  key: figureKey,
  label: localText.describe("What the row counts, in our words"),
  value: z
    .number()
    .nullable()
    .describe("The number as the source states it; null: no source read states it. Never 0 for unknown"),
  qualifier: qualifier.nullable(),
  source: sourceId.nullable().describe("Id of the source that states it; null where no value is stated"),
  pointer: pointer.nullable(),
  alsoStatedBy: otherSources.optional(),
  unit: unit.optional().describe("What is counted, where the unit of the statistic is mixed"),
  event: eventId.optional().describe("Id of the event the row is about"),
  initiative: initiativeId.optional().describe("Id of the initiative the row is about"),
  region: scope.optional().describe("Region the row is about"),
  series: series.optional().describe("Tour the row is about"),
  isTotal: z.boolean().optional().describe("true: a total that the source states; never computed by us"),
});
export const statistic = z.strictObject({
  ...record,
  id: statisticId,
  title: localText.describe("Title of the table"),
  unit: sentence.describe("What is counted; mixed: see the unit of each row"),
  dimension: sentence.describe("What the rows are: regions, years, events"),
  series: series.nullable().describe("Tour it belongs to; null: none"),
  region: scope,
  rows: z.array(statisticRow).min(1).describe("Its figures, each with its own source"),
  note,
  comparability: sentence.describe("What may be compared or added, and what not"),
  conflicts: conflictIds,
});

/** A figure of the process as a whole, shown on the home page: a row of a statistic, what it counts, and its caveat. */
export const headline = z.strictObject({
  ...record,
  id: headlineId,
  order: z.int().min(1).describe("Place on the front page, from 1"),
  statistic: statisticId,
  row: sentence.describe("Key of the row in the statistic"),
  counts: localText.describe("What is counted; reads on from the value"),
  caveat: localText.describe("What the figure does not say"),
});

export const conflictSubject = z
  .enum(["event", "initiative", "statistic", "strategy"])
  .describe("Kind of the record it is about");
export const conflict = z.strictObject({
  ...record,
  id: conflictId,
  subjectKind: conflictSubject,
  subject: sentence.describe("Id of the record it is about"),
  field: sentence.describe("What of the record is in question"),
  values: z
    .array(
      z.strictObject({
        value: sentence.describe("What the source says"),
        source: sourceId.describe("Id of the source that says it"),
      }),
    )
    .min(2, "expected at least two claims")
    .describe("Every claim with its source"),
  shown: sentence.nullable().describe("The value used in the Atlas; null: none is"),
  reason: sentence.describe("Why this value, or none, is used"),
});

export const gap = z.strictObject({
  ...record,
  id: gapId,
  subjects: z
    .array(
      z.strictObject({
        kind: z
          .enum(["event", "initiative", "statistic", "region", "centre", "theme", "country", "strategy", "series"])
          .describe("Kind of the record; series: a tour"),
        id: sentence.describe("Id of the record"),
      }),
    )
    .describe("Records the gap is about; empty: the process as a whole"),
  topic: sentence.describe("What the gap is about, in words"),
  missing: sentence.describe("What was looked for and not found"),
  note: sentence.nullable().describe("What is known all the same; null: nothing"),
});

export const source = z.strictObject({
  ...record,
  id: sourceId,
  title: sentence.describe("Title as printed"),
  language: z
    .string()
    .regex(/^[a-z]{2,3}(?:-[A-Za-z]+)?$/, "expected a language tag (BCP 47), such as vi or pt-BR")
    .describe("Language of the title (BCP 47), for correct display and speech"),
  publisher: sentence.describe("Who published it"),
  url: z
    .url({ protocol: /^https?$/, error: "expected a web address that begins with http:// or https://" })
    .nullable()
    .describe("Web address; null: the original is no longer at a known address"),
  published: preciseDate.nullable().describe("When it was published, as precise as known; null: undated"),
  primary: z.boolean().describe("Whether it is one of the five documents the Atlas started from"),
  mirror: z.boolean().describe("Whether a third-party copy was read, not the publisher's own page"),
  note,
});

/** A published state of the dataset: what a citation names, so that others find the same figures again. */
export const release = z.strictObject({
  ...record,
  id: z
    .string("expected a version such as 1.2.0")
    .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, "expected a version such as 1.2.0")
    .describe("Version (semver): major for a changed schema, minor for new records, patch for corrections"),
  date: z.iso.date("expected the day of the release as YYYY-MM-DD").describe("Day of the release"),
  changes: z.array(sentence).min(1).describe("What a reader who used the former release should know"),
});

/** Record kinds by their folder in `data/`. */
export const recordSchemas = {
  events: event,
  initiatives: initiative,
  regions: region,
  countries: country,
  centres: centre,
  themes: theme,
  strategy,
  statistics: statistic,
  headlines: headline,
  sources: source,
  conflicts: conflict,
  gaps: gap,
  releases: release,
} as const;
export type RecordKind = keyof typeof recordSchemas;
