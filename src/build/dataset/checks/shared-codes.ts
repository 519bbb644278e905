import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";

/** No two countries share a code: a map would colour both. */
export const checkSharedCodes: Check = ({ records }) => {
  const problems: Problem[] = [];
  for (const key of ["alpha2", "alpha3", "numeric"] as const) {
    const first = new Map<string, string>();
    for (const { file, record } of records.countries) {
      const code: string | null = record[key];
      if (code === null) continue;
      const owner = first.get(code);
      if (owner === undefined) first.set(code, file);
      else problems.push({ file, path: `$.${key}`, found: `"${code}", as in ${owner}`, expected: "a code of its own" });
    }
  }
  return problems;
};
