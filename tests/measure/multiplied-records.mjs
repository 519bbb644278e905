/**
 * A chunk with its records several times over, as if the Atlas had grown. Copies have ids of their own; what is known about them
 * stays the same, so counts of facets grow alike.
 */

/** Lists of records in chunks, by the address of the chunk. */
const lists = {
  index: ["events"],
};

/**
 * @param {string} address of the chunk, such as `index`
 * @param {unknown} chunk
 * @param {number} times
 */
export function multiplied(address, chunk, times) {
  if (times === 1 || !(address in lists)) return chunk;
  const copy = { ...chunk };
  for (const list of lists[address]) {
    copy[list] = Array.from({ length: times }, (_, round) =>
      chunk[list].map((record) => (round === 0 ? record : { ...record, id: `${record.id}-x${round}` })),
    ).flat();
  }
  return copy;
}
