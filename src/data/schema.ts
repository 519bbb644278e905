/**
 * What a record of the Atlas is. The single source of truth, one file for each kind of record in `schema/`: TypeScript types
 * are inferred from these schemas, the JSON Schemas in `data/schema/` are printed from them. Imported at build time only;
 * browser code takes types from `records.ts`.
 */
import { centre } from "./schema/centre.ts";
import { conflict } from "./schema/conflict.ts";
import { country } from "./schema/country.ts";
import { event } from "./schema/event.ts";
import { gap } from "./schema/gap.ts";
import { headline } from "./schema/headline.ts";
import { initiative } from "./schema/initiative.ts";
import { region } from "./schema/region.ts";
import { release } from "./schema/release.ts";
import { source } from "./schema/source.ts";
import { statistic } from "./schema/statistic.ts";
import { strategy } from "./schema/strategy.ts";
import { theme } from "./schema/theme.ts";

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
