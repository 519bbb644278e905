/** Whether the reader asks for little data: by the browser's data saver or by the system's setting. */
import { useSyncExternalStore } from "react";

/** Data savers tell of themselves where the browser tells of its connection; not all browsers do. */
const asksBySaver = (): boolean =>
  "connection" in navigator &&
  typeof navigator.connection === "object" &&
  navigator.connection !== null &&
  "saveData" in navigator.connection &&
  navigator.connection.saveData === true;

/** Then nothing is fetched before it is asked for. Browsers only. */
export function savesData(): boolean {
  return asksBySaver() || matchMedia("(prefers-reduced-data: reduce)").matches;
}

const never = (): (() => void) => () => undefined;

/** The same while drawing: false in prerendered HTML and while it is being hydrated. */
export function useSavesData(): boolean {
  return useSyncExternalStore(never, savesData, () => false);
}
