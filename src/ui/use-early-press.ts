/** A press before the script was there leaves its trace in the browser only; this takes it over. */
import { useEffect, useEffectEvent } from "react";
import type { RefObject } from "react";
import { wasPressed } from "./press-again.ts";

/** `button` says `data-early=""`: `act` is called if it had been pressed when it comes to life, or the page was loaded anew for it. */
export function useEarlyPress(button: RefObject<HTMLButtonElement | null>, act: () => void): void {
  const takeOver = useEffectEvent(() => {
    if (button.current?.dataset["early"] === "pressed" || wasPressed(button.current?.id ?? "")) act();
  });
  useEffect(() => takeOver(), []);
}
