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

export const regionId = z.enum(regionIds);
/** A region, or the world as a whole where a record belongs to no single region. */
export const scope = z.enum(scopes);

export const eventId = slug("an event id").brand<"EventId">();
export const initiativeId = slug("an initiative id").brand<"InitiativeId">();
export const sourceId = slug("a source id").brand<"SourceId">();
export const conflictId = slug("a conflict id").brand<"ConflictId">();
export const statisticId = slug("a statistic id").brand<"StatisticId">();
export const centreId = slug("a centre id").brand<"CentreId">();
export const gapId = slug("a gap id").brand<"GapId">();
export const headlineId = slug("a headline id").brand<"HeadlineId">();
/** ISO 3166-1 alpha-2; XK (Kosovo) is user-assigned. */
export const alpha2 = z
  .string("expected two capital letters (ISO 3166-1 alpha-2)")
  .regex(/^[A-Z]{2}$/, "expected two capital letters (ISO 3166-1 alpha-2)")
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
    en: sentence,
    ar: sentence.optional(),
    de: sentence.optional(),
    es: sentence.optional(),
    fr: sentence.optional(),
    ru: sentence.optional(),
    zh: sentence.optional(),
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
  .strictObject({ lat: latitude, lon: longitude })
  .describe("Degrees, WGS 84; the centre of a city, never a building");

export const qualifier = z
  .enum(["over", "more than", "about", "around", "rounded", "nearly", "almost", "probably", "at most"])
  .describe("How the source qualifies the value; null where it is exact");
/** A number is never bare: it has a qualifier (or null for exact), a source, and the place in that source. */
export const citedNumber = z.strictObject({
  value: z.number(),
  qualifier: qualifier.nullable(),
  source: sourceId,
  pointer: sentence.describe('Where in the source the value stands, in words: "second paragraph"'),
  alsoStatedBy: z.array(sourceId).optional(),
});
/** A number with its own name and unit, where the record's fixed fields do not fit. */
export const namedNumber = citedNumber.extend({ key: figureKey, label: localText, unit: sentence });
/** A statement of a source that is not a number: a date, a venue, a programme. */
export const citedStatement = z.strictObject({
  field: sentence,
  value: z.union([sentence, z.array(sentence).min(1), z.null()], { error: "expected text, a list of texts or null" }),
  source: sourceId,
  pointer: sentence,
});
/** People appear in their public role only. */
export const person = z.strictObject({ name: sentence, role: sentence });
const pointerMessage = "expected the path of the record's JSON Schema, such as ../schema/event.schema.json";
const schemaPointer = z.string(pointerMessage).regex(/schema\/[a-z]+\.schema\.json$/, pointerMessage);
const record = { $schema: schemaPointer };

export const themeNumber = z.int().min(1, "expected a theme, 1 to 10").max(10, "expected a theme, 1 to 10");
export const classification = z.enum(["own", "source"]).describe("own: our reading; source: a source says so itself");

export const series = z.enum(eventSeries);
export const eventKind = z.enum(eventKinds);
export const eventStatus = z.enum(eventStatuses);

export const event = z.strictObject({
  ...record,
  id: eventId,
  series,
  kind: eventKind,
  status: eventStatus,
  name: localText,
  region: scope,
  place: z.strictObject({
    country: alpha2.nullable().describe("Country of the place; null if several or none"),
    city: sentence.nullable(),
    point: point.nullable(),
    venue: sentence.nullable(),
    online: z.boolean().nullable().describe("null: not known whether people met in a room or on line"),
  }),
  host: sentence.nullable(),
  organisations: z.array(sentence),
  dates: z.strictObject({
    start: preciseDate.nullable(),
    end: preciseDate.nullable().describe("null: the closing day is unknown"),
    /** For an undated event: what is known of its time, and on what ground. */
    bounds: z
      .strictObject({
        earliest: preciseDate.nullable(),
        latest: preciseDate.nullable(),
        basis: sentence,
        source: sourceId,
      })
      .nullable(),
  }),
  /** Place in a tour of regional workshops, and the stops before and after. */
  torch: z.strictObject({ order: z.int().min(1), previous: eventId.nullable(), next: eventId.nullable() }).nullable(),
  participants: citedNumber.nullable(),
  countriesRepresented: citedNumber.nullable(),
  experienceYears: citedNumber.nullable().describe("Collective years of library experience in the room"),
  numbers: z.array(namedNumber),
  countries: z.array(alpha2).describe("Countries known to be present, involved or hosting; incomplete by nature"),
  opportunities: z.array(themeNumber).describe("Opportunities (1-10) that a source names itself"),
  themes: z.array(themeNumber).describe("Themes (1-10) as classified; see classification"),
  classification,
  summary: localText,
  outcomes: z.array(localText),
  people: z.array(person),
  statements: z.array(citedStatement),
  conflicts: z.array(conflictId),
  initiatives: z.array(initiativeId),
  sources: z.array(sourceId).min(1, "expected at least one source"),
  note: sentence.nullable(),
});

export const initiativeKind = z.enum(initiativeKinds);

export const initiative = z.strictObject({
  ...record,
  id: initiativeId,
  name: localText,
  kind: initiativeKind,
  /** null: nothing but that it happened is stated. */
  status: z.enum(["announced", "postponed", "moved-online"]).nullable(),
  level: z.enum(initiativeLevels),
  region: scope,
  /** Why the region was chosen, where no source states it. */
  regionNote: sentence.nullable(),
  countries: z.array(alpha2),
  place: z.strictObject({ city: sentence.nullable(), point: point.nullable() }),
  dates: z.strictObject({ start: preciseDate.nullable(), end: preciseDate.nullable() }),
  organisations: z.array(sentence),
  summary: localText,
  people: z.array(person),
  figures: z.array(citedNumber.extend({ label: localText, unit: sentence })),
  themes: z.array(themeNumber),
  strategyDirections: z.array(z.int().min(1).max(4)),
  /** Sustainable Development Goals named; all seventeen mean the agenda as a whole. */
  sdgs: z.array(z.int().min(1).max(17)),
  classification,
  /** Weight in the primary documents. */
  prominence: z.enum(prominences),
  origin: z.enum(["primary-document", "added"]),
  parent: initiativeId.nullable(),
  /** Place in a ranked list that a source prints. */
  rank: z
    .strictObject({
      group: z.enum(["communities", "professionals", "global-agenda"]),
      position: z.int().min(1),
      basis: sentence,
    })
    .nullable(),
  events: z.array(eventId),
  conflicts: z.array(conflictId),
  sources: z.array(sourceId).min(1, "expected at least one source"),
  pointer: sentence,
  note: sentence.nullable(),
});

export const region = z.strictObject({
  ...record,
  id: regionId,
  name: localText,
  /** Regional workshops by tour; null where none was found. */
  workshops: z.strictObject({
    "2017-discussion": eventId.nullable(),
    "2018-ideas": eventId.nullable(),
    "2019-strategy": eventId.nullable(),
    successor: eventId.nullable(),
  }),
  /** Counted from our own assignment of countries (see `countries/`); checked against it. */
  unMembers: z.int().min(0),
  unMembersByJudgement: z.int().min(0),
  countriesAndTerritories: z.int().min(0),
  note: sentence,
  source: sourceId,
  sources: z.array(sourceId).min(1, "expected at least one source"),
});

export const country = z.strictObject({
  ...record,
  alpha2,
  alpha3: z
    .string("expected three capital letters (ISO 3166-1 alpha-3)")
    .regex(/^[A-Z]{3}$/, "expected three capital letters (ISO 3166-1 alpha-3)"),
  /** ISO 3166-1 numeric, joins map shapes; null for Kosovo. */
  numeric: z
    .string("expected three digits in quotation marks (ISO 3166-1 numeric)")
    .regex(/^\d{3}$/, "expected three digits in quotation marks (ISO 3166-1 numeric)")
    .nullable(),
  /** English short name for editors; pages take names from CLDR. */
  name: sentence,
  region: regionId.nullable(),
  /** `source`: a source puts the country (or its UN M49 subregion) in the region; `judgement`: we did; `none`: in no region. */
  assignment: z.enum(["source", "judgement", "none"]),
  unMember: z.boolean(),
  m49: z.strictObject({ region: sentence.nullable(), subRegion: sentence.nullable() }),
  /** Whether the 1:110m and 1:50m outlines have a shape of this country. */
  shape: z.strictObject({ coarse: z.boolean(), fine: z.boolean() }),
  point: point.nullable(),
  note: sentence.nullable(),
  source: sourceId.nullable(),
  sources: z.array(sourceId),
});

export const theme = z.strictObject({
  ...record,
  number: themeNumber,
  /** Labels are ours; official wordings stand as printed, null where not seen. */
  highlight: z.strictObject({ label: localText, official: sentence.nullable(), source: sourceId.nullable() }),
  opportunity: z.strictObject({ label: localText, official: sentence.nullable(), source: sourceId.nullable() }),
  explanation: localText,
  verification: sentence,
  pointer: sentence,
});

const strategyLink = z.strictObject({
  opportunity: themeNumber,
  basis: sentence,
  classification,
  source: sourceId,
  pointer: sentence,
});
export const strategy = z.strictObject({
  ...record,
  id: z.literal("ifla-strategy-2019-2024"),
  title: localText,
  period: z.strictObject({ start: preciseDate, end: preciseDate }),
  vision: z.strictObject({ label: localText, source: sourceId }),
  mission: z.strictObject({ label: localText, source: sourceId }),
  approved: z.strictObject({ date: preciseDate, source: sourceId, event: eventId }),
  launched: z.strictObject({ date: preciseDate, source: sourceId, event: eventId }),
  directions: z.array(
    z.strictObject({
      code: z.string().regex(/^[1-4]$/, "expected the code of a direction, 1 to 4"),
      name: localText,
      source: sourceId,
    }),
  ),
  initiatives: z.array(
    z.strictObject({
      code: z.string().regex(/^[1-4]\.[1-9]$/, "expected the code of a key initiative, such as 2.4"),
      direction: z.string().regex(/^[1-4]$/, "expected the code of a direction, 1 to 4"),
      label: localText.nullable(),
      officialTitle: sentence.nullable(),
      officialTitleSource: sourceId.nullable(),
      status: sentence,
      source: sourceId.nullable(),
      pointer: sentence.nullable(),
      opportunityLinks: z.array(strategyLink),
    }),
  ),
  conflicts: z.array(conflictId),
});

export const centre = z.strictObject({
  ...record,
  id: centreId,
  kind: z.enum(["headquarters", "regional-office", "language-centre", "pac"]),
  name: localText,
  host: sentence.nullable(),
  city: sentence,
  country: alpha2,
  point,
  region: regionId,
  serves: sentence.nullable(),
  since: preciseDate.nullable(),
  status: sentence,
  source: sourceId,
  sources: z.array(sourceId).min(1, "expected at least one source"),
  note: sentence.nullable(),
});

/** One cell of a statistic. `value: null` says that no source read states it. */
export const statisticRow = z.strictObject({
  key: figureKey,
  label: localText,
  value: z.number().nullable().describe("null: no source read states it. Never 0 for unknown"),
  qualifier: qualifier.nullable(),
  source: sourceId.nullable(),
  pointer: sentence.nullable(),
  alsoStatedBy: z.array(sourceId).optional(),
  /** Set where the statistic's unit is "mixed". */
  unit: sentence.optional(),
  event: eventId.optional(),
  initiative: initiativeId.optional(),
  region: scope.optional(),
  series: series.optional(),
  isTotal: z.boolean().optional(),
});
export const statistic = z.strictObject({
  ...record,
  id: statisticId,
  title: localText,
  unit: sentence,
  dimension: sentence,
  series: series.nullable(),
  region: scope,
  rows: z.array(statisticRow).min(1),
  note: sentence.nullable(),
  comparability: sentence.describe("What may be compared or added, and what not"),
  conflicts: z.array(conflictId),
});

/** A figure of the process as a whole, shown on the home page: a row of a statistic, what it counts, and its caveat. */
export const headline = z.strictObject({
  ...record,
  id: headlineId,
  order: z.int().min(1),
  statistic: statisticId,
  row: sentence,
  /** Reads on from the value: "people took part in the first phase, 2017". */
  counts: localText,
  caveat: localText,
});

export const conflictSubject = z.enum(["event", "initiative", "statistic", "strategy"]);
export const conflict = z.strictObject({
  ...record,
  id: conflictId,
  subjectKind: conflictSubject,
  subject: sentence,
  field: sentence,
  values: z.array(z.strictObject({ value: sentence, source: sourceId })).min(2, "expected at least two claims"),
  /** The value used in the Atlas; null: none is. */
  shown: sentence.nullable(),
  reason: sentence,
});

export const gap = z.strictObject({
  ...record,
  id: gapId,
  /** Records the gap is about: ids of events, initiatives, statistics, regions, centres, themes, countries. Empty: the process as a whole. */
  subjects: z.array(
    z.strictObject({
      kind: z.enum(["event", "initiative", "statistic", "region", "centre", "theme", "country", "strategy", "series"]),
      id: sentence,
    }),
  ),
  /** What the gap is about, in words. */
  topic: sentence,
  missing: sentence,
  note: sentence.nullable(),
});

export const source = z.strictObject({
  ...record,
  id: sourceId,
  title: sentence,
  /** Language of the title (BCP 47), for correct display and speech. */
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z]+)?$/, "expected a language tag (BCP 47), such as vi or pt-BR"),
  publisher: sentence,
  /** null: the original is no longer at a known address. */
  url: z.url({ protocol: /^https?$/, error: "expected a web address that begins with http:// or https://" }).nullable(),
  published: preciseDate.nullable(),
  /** One of the five documents the Atlas started from. */
  primary: z.boolean(),
  /** A third-party copy was read, not the publisher's own page. */
  mirror: z.boolean(),
  note: sentence.nullable(),
});

/** A published state of the dataset: what a citation names, so that others find the same figures again. */
export const release = z.strictObject({
  ...record,
  id: z
    .string("expected a version such as 1.2.0")
    .regex(/^(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)\.(?:0|[1-9]\d*)$/, "expected a version such as 1.2.0")
    .describe("Version (semver): major for a changed schema, minor for new records, patch for corrections"),
  date: z.iso.date("expected the day of the release as YYYY-MM-DD"),
  /** What a reader who used the former release should know. */
  changes: z.array(sentence).min(1),
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
