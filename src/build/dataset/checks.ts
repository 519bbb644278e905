import type { Check } from "./check.ts";

/** Every rule beyond the schema. The order does not matter: problems are sorted by file. */
export const checks: readonly Check[] = [];
