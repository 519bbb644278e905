/** The fixed words of the record, for the schema and for code that lists them. In the order in which they are offered. */

/** In the order in which the torch first reached them, 2017. */
export const regionIds = [
  "north-america",
  "africa",
  "middle-east-north-africa",
  "latin-america-caribbean",
  "asia-oceania",
  "europe",
] as const;

/** A region, or the world as a whole where a record belongs to no single region. */
export const scopes = [...regionIds, "global"] as const;

export const languageTags = ["en", "ar", "de", "es", "fr", "ru", "zh"] as const;

export const eventSeries = ["2017-discussion", "2018-ideas", "2019-strategy", "successor", "related"] as const;

export const eventKinds = [
  "kickoff",
  "regional-workshop",
  "national-workshop",
  "unit-workshop",
  "congress",
  "milestone",
  "meeting",
  "panel",
  "training",
  "observance",
] as const;

export const initiativeKinds = [
  "survey",
  "campaign",
  "programme",
  "network",
  "proposal",
  "publication",
  "statement",
  "policy",
  "exhibition",
  "governance",
  "training",
  "grant",
  "session",
] as const;

/** From the widest to the narrowest. */
export const initiativeLevels = ["global", "regional", "national", "local"] as const;

/** Weight in the primary documents. */
export const prominences = ["primary", "secondary", "mention"] as const;

export const eventStatuses = ["held", "announced", "postponed", "cancelled"] as const;
