/** What a reader typed or chose before the script was there stands in the browser only; this takes it over. */
import { useEffect, useEffectEvent, useRef } from "react";
import type { RefObject } from "react";

/**
 * A ref for a field: if it holds another value than `shown` when it comes to life, that value is changed to. Its form must say
 * `autoComplete="off"`, or browsers would fill in what stood there before a reload.
 */
export function useEarlyEntry<Field extends HTMLInputElement | HTMLSelectElement>(
  shown: string,
  change: (value: string) => void,
): RefObject<Field | null> {
  const field = useRef<Field>(null);
  const takeOver = useEffectEvent(() => {
    const entered = field.current?.value ?? shown;
    if (entered !== shown) change(entered);
  });
  useEffect(() => takeOver(), []);
  return field;
}
