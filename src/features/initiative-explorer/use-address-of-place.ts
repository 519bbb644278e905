/** Where a place of the map leads. */
import { usePaths } from "#ui/use-paths.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import type { FilledPlace } from "./map-places.ts";

/** The id of a place's part of the list. */
export const placeId = (key: string): string => `place-${key}`;

/** The page of the only initiative there, else the place's part of the list on the same page. */
export function useAddressOfPlace(): (place: Pick<FilledPlace, "key" | "initiatives">) => string {
  const paths = usePaths();
  const here = useAddressWith()([]);
  return ({ key, initiatives: [first, second] }) =>
    first !== undefined && second === undefined ? paths.initiative(first.id) : `${here}#${placeId(key)}`;
}
