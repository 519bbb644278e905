/** The explorer as the address asks for it. */
import { useMemo } from "react";
import type { InitiativeRow, InitiativesChunk } from "#data/initiative-chunks.ts";
import { compareDates } from "#domain/event-order.ts";
import { applyFacets, indexFacets } from "#domain/facets.ts";
import type { FacetIndex, FacetResult } from "#domain/facets.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useAddressWith } from "#url/use-parameter.ts";
import { facets } from "./facets.ts";
import type { FacetName } from "./facets.ts";
import { readState } from "./parameters.ts";
import type { ExplorerState } from "./parameters.ts";
import { indexText } from "./text-index.ts";

export interface Explorer {
  readonly state: ExplorerState;
  readonly index: FacetIndex<InitiativeRow, FacetName>;
  readonly result: FacetResult<InitiativeRow, FacetName>;
  /** What is found, in the order asked for. */
  readonly found: readonly InitiativeRow[];
}

type Compare = (a: InitiativeRow, b: InitiativeRow) => number;
interface Orders {
  readonly earliest: Compare;
  readonly latest: Compare;
  readonly name: Compare;
}
const isDated = ({ dates }: InitiativeRow): boolean => dates.start !== null;

/** In the order asked for; what is not dated comes last either way. The order of the chunk is that of weight. */
export function sortRows(
  rows: readonly InitiativeRow[],
  sort: ExplorerState["sort"],
  compareNames: Compare,
): readonly InitiativeRow[] {
  if (sort === "weight") return rows;
  const orders: Orders = {
    earliest: (a, b) => compareDates(a.dates.start, b.dates.start),
    latest: (a, b) => Number(isDated(b)) - Number(isDated(a)) || compareDates(b.dates.start, a.dates.start),
    name: compareNames,
  };
  return rows.toSorted(orders[sort]);
}

/** Filters by index, sorts, and remembers both for as long as the address stays. */
export function useExplorer({ initiatives }: Pick<InitiativesChunk, "initiatives">): Explorer {
  const { plain, countryName, format } = useI18n();
  const address = useAddressWith()([]);
  const state = useMemo(() => readState(address.split("?")[1] ?? ""), [address]);
  const index = useMemo(() => indexFacets(initiatives, facets), [initiatives]);
  const texts = useMemo(
    () =>
      indexText(initiatives, ({ name, summary, organisations, city, countries }) =>
        [plain(name), plain(summary), ...organisations, city ?? "", ...countries.map(countryName)].join(" "),
      ),
    [initiatives, plain, countryName],
  );
  const result = useMemo(() => applyFacets(index, state.chosen, texts(state.text)), [index, state, texts]);
  const found = useMemo(
    () => sortRows(result.found, state.sort, (a, b) => format.compare(plain(a.name), plain(b.name))),
    [result, state.sort, format, plain],
  );
  return { state, index, result, found };
}
