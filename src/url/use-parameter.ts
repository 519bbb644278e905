/** View state of the page as hooks. The address is its only owner: nothing here is copied into component state. */
import { useSyncExternalStore } from "react";
import { readParameter, writeSearch } from "./parameters.ts";
import type { Assignment, Parameter } from "./parameters.ts";
import { useLocation, useNavigate } from "./router.ts";

const never = (): (() => void) => () => undefined;

/** False in prerendered HTML and while it is being hydrated, true from then on. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/**
 * The search part that a page may show: prerendered HTML knows only the path, so its parameters apply after hydration. An
 * address without any costs no second rendering.
 */
function useSearch(): string {
  const { search } = useLocation();
  return useSyncExternalStore(
    never,
    () => search,
    () => "",
  );
}

/** The value of a parameter in the present address. */
export function useParameter<T>(parameter: Parameter<T>): T {
  return readParameter(useSearch(), parameter);
}

/** Makes addresses of the present page with some parameters changed, for links. */
export function useAddressWith(): (assignments: readonly Assignment[]) => string {
  const { pathname } = useLocation();
  const search = useSearch();
  return (assignments) => pathname + writeSearch(search, assignments);
}

/**
 * Changes parameters of the present address. "push" for a choice that Back should undo, "replace" for steps of one
 * gesture such as typing. Reads the browser's address, which is ahead of the page while that is drawn anew: a second
 * change in the meantime must not undo the first.
 */
export function useAssign(): (assignments: readonly Assignment[], how: "push" | "replace") => void {
  const { pathname } = useLocation();
  const navigate = useNavigate();
  return (assignments, how) => {
    const { search, hash } = window.location;
    void navigate(pathname + writeSearch(search, assignments) + hash, {
      replace: how === "replace",
      preventScrollReset: true,
      state: { keepsPlace: true },
    });
  };
}
