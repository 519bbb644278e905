/** Where initiatives stand on a map: at their city, else at each of the countries they name, else nowhere. */
import type { Initiative } from "#data/records.ts";
import { foldText } from "./folded-text.ts";

type Placed = Pick<Initiative, "place" | "countries">;

/** A place on the map; its key is part of addresses: "us", "city-denver". */
export interface PlaceKey {
  readonly key: string;
  readonly city: string | null;
  readonly country: Initiative["countries"][number] | null;
}

/** The places of an initiative; empty where the record names none. */
export function placesOf({ place, countries }: Placed): readonly PlaceKey[] {
  const { city, point } = place;
  if (city !== null && point !== null) {
    const [country = null, other] = countries;
    return [
      { key: `city-${foldText(city).replaceAll(" ", "-")}`, city, country: other === undefined ? country : null },
    ];
  }
  return countries.map((country) => ({ key: country.toLowerCase(), city: null, country }));
}
