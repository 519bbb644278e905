/** A press before the script was there leaves its trace in the browser only; this takes it over. */
import { useEffect, useEffectEvent } from "react";
import type { RefObject } from "react";

/** `button` says `data-early=""`: `act` is called if it had been pressed when it comes to life. */
export function useEarlyPress(button: RefObject<HTMLButtonElement | null>, act: () => void): void {
  const takeOver = useEffectEvent(() => {
    if (button.current?.dataset["early"] === "pressed") act();
  });
  useEffect(() => takeOver(), []);
}
