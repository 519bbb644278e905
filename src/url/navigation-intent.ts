/** Which page the reader has asked for, from the click on: the address itself changes on screen only when the page is ready. */
import { useSyncExternalStore } from "react";

let intended: string | null = null;
const listeners = new Set<() => void>();

/** Called by links with the path they lead to. */
export function intendPath(path: string | null): void {
  intended = path;
  for (const listener of listeners) listener();
}

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** The path last asked for; null before any click and in prerendered HTML. */
export function useIntendedPath(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => intended,
    () => null,
  );
}
