/**
 * The theme of the page: light, dark, or as the reader's system has it. The document's root owns it (`data-theme`, absent for
 * the system's), the device keeps it, and the script in `index.html` applies it before the first paint.
 */
import { useSyncExternalStore } from "react";
import { remember } from "./device-memory.ts";

export const themes = ["system", "light", "dark"] as const;
export type Theme = (typeof themes)[number];

const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function presentTheme(): Theme {
  const chosen = document.documentElement.dataset["theme"];
  return chosen === "light" || chosen === "dark" ? chosen : "system";
}

/** The colour that browsers give their own frame: one tag for each theme, asked for by the system's theme or by the choice. */
function paintFrame(theme: Theme): void {
  for (const tag of document.querySelectorAll<HTMLMetaElement>("meta[data-frame]")) {
    const own = tag.dataset["frame"];
    tag.media = theme === "system" ? `(prefers-color-scheme: ${own ?? ""})` : theme === own ? "all" : "not all";
  }
}

/** Applies a choice at once and keeps it. */
export function chooseTheme(theme: Theme): void {
  const { dataset } = document.documentElement;
  if (theme === "system") delete dataset["theme"];
  else dataset["theme"] = theme;
  paintFrame(theme);
  remember("atlas-theme", theme === "system" ? null : theme);
  for (const listener of listeners) listener();
}

/** The present choice; prerendered pages know none. */
export function useTheme(): Theme {
  return useSyncExternalStore(subscribe, presentTheme, () => "system");
}
