import type { Check } from "../check.ts";
import type { Problem } from "../problem.ts";
import { quote } from "../quote.ts";

/** Two addresses that lead to the same page: protocol, www, default port and a slash at the end do not tell them apart. */
function pageOf(url: string): string {
  const { hostname, pathname, search } = new URL(url);
  return `${hostname.replace(/^www\./, "")}${pathname.replace(/\/+$/, "")}${search}`.toLowerCase();
}

/** No page is a source twice; a source without address says in its note why. */
export const checkSourceAddresses: Check = ({ records }) => {
  const problems: Problem[] = [];
  const first = new Map<string, string>();
  for (const { file, record } of records.sources) {
    if (record.url === null) {
      if (record.note !== null) continue;
      const expected = "a note that says why there is no address";
      problems.push({ file, path: "$.note", found: "null, and $.url is null too", expected });
      continue;
    }
    const page = pageOf(record.url);
    const owner = first.get(page);
    if (owner === undefined) first.set(page, file);
    else {
      const found = `${quote(record.url)}, as in ${owner}`;
      problems.push({ file, path: "$.url", found, expected: "one source for each page" });
    }
  }
  return problems;
};
