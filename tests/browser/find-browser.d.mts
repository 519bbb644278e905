/** What to print when there is no browser to be had. */
export const noBrowser: string;
/** The path of a Chromium on this machine, installed now if need be; null when there is none. */
export function findBrowser(): string | null;
