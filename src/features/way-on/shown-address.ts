/** Longest address that is shown; the rest is noise to a reader. */
const longestShown = 80;

/** An address as text for readers: decoded where that is possible, cut where it is long. Never throws. */
export function shownAddress(path: string): string {
  let text = path.slice(0, 3 * longestShown);
  try {
    text = decodeURI(text);
  } catch {
    // What cannot be decoded is shown as it was written.
  }
  const letters = [...text];
  return letters.length <= longestShown ? text : `${letters.slice(0, longestShown).join("")}…`;
}
