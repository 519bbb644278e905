/**
 * Addresses that lead elsewhere today. None of the Atlas's own has moved since its first release; what stands here is how
 * addresses were written in its plans and files, and how IFLA calls the same things. An address that moves later is added here,
 * never taken away. The build writes a page for each that can be listed; the browser reads the rest.
 */
import { fillPattern, readPattern } from "./path-pattern.ts";
import type { PathValues } from "./path-pattern.ts";

export interface Migration {
  /** Pattern of the former path, without base; a name after a colon stands for one word. */
  readonly from: string;
  /** Pattern of the present address: a path, and parameters where the page is now a view of another. */
  readonly to: string;
  /** Parameters that bear another name today, former name first. */
  readonly renames?: PathValues;
  /** The release from which on the address leads elsewhere. */
  readonly since: string;
  readonly why: string;
}

const since = "1.0.0";
const regionName = "IFLA writes the region's name so";

export const migrations: readonly Migration[] = [
  { from: "/map/", to: "/", since, why: "the front page is the map" },
  { from: "/tours/", to: "/#tours", since, why: "the tours stand on the front page" },
  { from: "/tours/:tour/", to: "/?tour=:tour", since, why: "a tour is a view of the front page, not a page" },
  { from: "/gatherings/", to: "/events/", since, why: "the download of events is called gatherings.geojson" },
  { from: "/gatherings/:event/", to: "/events/:event/", since, why: "as /gatherings/" },
  { from: "/opportunities/", to: "/themes/", since, why: "IFLA published the themes as highlights and opportunities" },
  { from: "/opportunities/:theme/", to: "/themes/:theme/", since, why: "as /opportunities/" },
  { from: "/highlights/", to: "/themes/", since, why: "as /opportunities/" },
  { from: "/highlights/:theme/", to: "/themes/:theme/", since, why: "as /opportunities/" },
  { from: "/statistics/", to: "/charts/", since, why: "the records behind the charts are called statistics" },
  { from: "/downloads/", to: "/data/", since, why: "the page of the data is where downloads are looked for" },
  { from: "/method/", to: "/about/", since, why: "the method is told on the page about the Atlas" },
  {
    from: "/regions/:region/factsheet/",
    to: "/regions/:region/fact-sheet/",
    since,
    why: "the word is written in one as often",
  },
  {
    from: "/countries/:country/factsheet/",
    to: "/countries/:country/fact-sheet/",
    since,
    why: "as for regions",
  },
  { from: "/regions/mena/", to: "/regions/middle-east-north-africa/", since, why: "IFLA's abbreviation" },
  { from: "/regions/lac/", to: "/regions/latin-america-caribbean/", since, why: "IFLA's abbreviation" },
  {
    from: "/regions/middle-east-and-north-africa/",
    to: "/regions/middle-east-north-africa/",
    since,
    why: regionName,
  },
  {
    from: "/regions/latin-america-and-the-caribbean/",
    to: "/regions/latin-america-caribbean/",
    since,
    why: regionName,
  },
  { from: "/regions/asia-and-oceania/", to: "/regions/asia-oceania/", since, why: regionName },
  {
    from: "/compare/",
    to: "/compare/",
    renames: { region: "regions" },
    since,
    why: "the lists of events and initiatives are filtered by `region`",
  },
];

export interface Moved {
  readonly path: string;
  /** Empty, or with its question mark. */
  readonly search: string;
  /** Empty, or with its number sign. */
  readonly hash: string;
}

/** Parameters under their present names; of two of one name the present one holds. */
function renamed(search: string, renames: PathValues): string {
  const values = new URLSearchParams(search);
  const kept = new URLSearchParams();
  for (const [name, value] of values) {
    const present = renames[name] ?? name;
    if (present === name || !values.has(present)) kept.append(present, value);
  }
  // A comma may stand in a search part as it is; lists stay readable.
  return kept.toString().replaceAll("%2C", ",");
}

/** Reads on from a migration; null where it does not concern the address. */
function follow({ from, to, renames = {} }: Migration, { path, search, hash }: Moved): Moved | null {
  const values = readPattern(from, path);
  if (values === null) return null;
  const isParameters = Object.keys(renames).some((name) => new URLSearchParams(search).has(name));
  if (from === to && !isParameters) return null;
  const [, present = "", own = "", fragment = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/.exec(fillPattern(to, values)) ?? [];
  const rest = isParameters ? renamed(search, renames) : search.slice(1);
  const whole = [own.slice(1), rest].filter((part) => part !== "").join("&");
  return { path: present, search: whole === "" ? "" : `?${whole}`, hash: hash === "" ? fragment : hash };
}

/** Where an address leads today, its parameters and its fragment kept; null where it stands. `path` is without base. */
export function migrate(address: Moved): Moved | null {
  const tidy = { ...address, path: `${address.path.replace(/\/+$/, "").toLowerCase()}/` };
  for (const migration of migrations) {
    const moved = follow(migration, tidy);
    if (moved !== null) return moved;
  }
  return null;
}
