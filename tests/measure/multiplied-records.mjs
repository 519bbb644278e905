/**
 * A chunk with its records several times over, as if the Atlas had grown. Copies have ids of their own; what is known about them
 * stays the same, so counts of facets grow alike.
 */

/** Lists of records in chunks, by the address of the chunk. */
const lists = {
  index: ["events"],
  timeline: ["records"],
  initiatives: ["initiatives"],
  compare: ["initiatives"],
};

/**
 * @param {string} address of the chunk, such as `index`
 * @param {any} chunk as parsed
 * @param {number} times
 */
export function multiplied(address, chunk, times) {
  if (times === 1) return chunk;
  // Statistics grow by rows.
  if (address === "charts") return { ...chunk, statistics: chunk.statistics.map((one) => growRows(one, times)) };
  const grown = (lists[address] ?? []).map((list) => [list, repeated(chunk[list], "id", times)]);
  return { ...chunk, ...Object.fromEntries(grown) };
}

const growRows = (statistic, times) => ({ ...statistic, rows: repeated(statistic.rows, "key", times) });

const repeated = (records, identity, times) =>
  Array.from({ length: times }, (_, round) =>
    records.map((record) => (round === 0 ? record : { ...record, [identity]: `${record[identity]}-x${round}` })),
  ).flat();
