/** Serves a folder with the Atlas's own static host from this process, below `base`; `brotliQuality` is 0 to 11. */
export function serveFolder(
  root: string,
  base: string,
  brotliQuality: number,
): Promise<{ readonly origin: string; readonly close: () => void }>;
