/** An address as it was most likely meant: one slash between names, small letters, a slash at the end. */

/** Longest path that is looked at; beyond it an address is noise. */
const longestPath = 200;

const decoded = (name: string): string => {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
};

/** The names between the slashes, decoded where that is possible, in small letters. Never throws. */
export function namesIn(path: string): readonly string[] {
  return path
    .slice(0, longestPath)
    .replace(/[?#].*$/s, "")
    .split(/[/\\]+/)
    .map((name) =>
      decoded(name)
        .trim()
        .toLowerCase()
        .replace(/[\s_]+/g, "-"),
    )
    .filter((name) => name !== "" && name !== "." && name !== ".." && !/^index\.html?$/.test(name));
}

/** The canonical form of a path: `//Regions//AFRICA` becomes `/regions/africa/`. */
export function tidyPath(path: string): string {
  const names = namesIn(path);
  return names.length === 0 ? "/" : `/${names.join("/")}/`;
}
