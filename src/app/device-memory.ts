/** What a reader chose, kept on the device and nowhere else. Storage may be forbidden: choices then last as long as the page. */

/** `atlas-theme` is read by the script in `index.html` as well. */
export type MemoryKey = "atlas-theme" | "atlas-language";

/** What was kept, or null. */
export function recall(key: MemoryKey): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Keeps a choice; null forgets it. */
export function remember(key: MemoryKey, value: string | null): void {
  try {
    if (value === null) localStorage.removeItem(key);
    else localStorage.setItem(key, value);
  } catch {
    // Nothing is kept.
  }
}
