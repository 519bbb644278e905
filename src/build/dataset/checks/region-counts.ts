import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";

/** The counts that a region states are those of the countries assigned to it. */
export const checkRegionCounts: Check = ({ files, records }) => {
  // With a country file broken, every count would be off by one and hide the one real problem.
  if (records.countries.length < files.filter((file) => file.kind === "countries").length) return [];
  const problems: Problem[] = [];
  for (const { file, record: region } of records.regions) {
    const assigned = records.countries.map(({ record }) => record).filter((country) => country.region === region.id);
    const members = assigned.filter((country) => country.unMember);
    const counts = {
      unMembers: members.length,
      unMembersByJudgement: members.filter((country) => country.assignment === "judgement").length,
      countriesAndTerritories: assigned.length,
    };
    for (const [key, stated] of [
      ["unMembers", region.unMembers],
      ["unMembersByJudgement", region.unMembersByJudgement],
      ["countriesAndTerritories", region.countriesAndTerritories],
    ] as const) {
      if (stated === counts[key]) continue;
      const expected = `${counts[key]}, counted in countries/ with region ${JSON.stringify(region.id)}`;
      problems.push({ file, path: `$.${key}`, found: String(stated), expected });
    }
  }
  return problems;
};
