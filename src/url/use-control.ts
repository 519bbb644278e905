/** A parameter as a control holds it. The address stays its only owner. */
import { startTransition, useOptimistic } from "react";
import { assign } from "./parameters.ts";
import type { Parameter } from "./parameters.ts";
import { useAssign, useParameter } from "./use-parameter.ts";

/**
 * The value to show and the way to change it. The control follows the reader's hand at once, while the page behind it is
 * drawn anew in its own time.
 */
export function useControl<T>(parameter: Parameter<T>, how: "push" | "replace"): [T, (value: T) => void] {
  const value = useParameter(parameter);
  const write = useAssign();
  const [shown, show] = useOptimistic(value);
  const change = (next: T): void => {
    startTransition(() => {
      show(next);
      write([assign(parameter, next)], how);
    });
  };
  return [shown, change];
}
