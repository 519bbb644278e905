/**
 * Stands in for d3-geo in the browser. The map library imports the whole of it to project shapes; ours come projected from the
 * build. 12 kB (brotli) of the first view stay away.
 */

/** The one call the library makes while it draws a map: a path generator that is never used. */
export function geoPath(): { readonly projection: () => () => null } {
  return { projection: () => () => null };
}

/** Imported by the library for a component that the Atlas does not use. */
export function geoGraticule(): never {
  throw new Error("Plates bring their own graticule");
}

interface Unused {
  readonly translate: () => Unused;
}
/** The library's default projection, set up for each map and never asked for a point. */
export function geoEqualEarth(): Unused {
  const projection: Unused = { translate: () => projection };
  return projection;
}
