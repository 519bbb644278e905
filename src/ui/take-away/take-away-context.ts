/** How the drawer to share, cite and download gets here: the app brings it when it is first asked for. */
import { createContext, useContext } from "react";
import type { ComponentType } from "react";
import type { TakeAwaySubject } from "#domain/take-away.ts";

export interface TakeAwayDrawerProps {
  readonly subject: TakeAwaySubject;
  /** Names the drawer; it labels itself with the button that opened it. */
  readonly labelledBy: string;
  readonly onClose: () => void;
}
export type TakeAwayDrawer = ComponentType<TakeAwayDrawerProps>;

/** Loads the drawer with its words. Rejects where the network fails. */
export const TakeAwayContext = createContext<(() => Promise<TakeAwayDrawer>) | null>(null);

/** null where nothing can be taken away: in embeds and in tests of parts. */
export function useTakeAwayLoader(): (() => Promise<TakeAwayDrawer>) | null {
  return useContext(TakeAwayContext);
}
