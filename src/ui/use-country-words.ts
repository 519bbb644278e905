/** What is on record of a country, as one list of phrases for its standfirst and its description. */
import type { CountryChunk } from "#data/country-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";

type Records = Pick<CountryChunk, "held" | "tookPart" | "initiatives" | "centres">;

/** "3 events held there, 1 initiative and 1 centre". Kinds without a record are left out; they are unknown, not none. */
export function useCountryWords(): (records: Records) => string {
  const { t, format } = useI18n();
  return ({ held, tookPart, initiatives, centres }) =>
    format.list(
      [
        { count: held.length, key: "country.heldCount" } as const,
        { count: tookPart.length, key: "country.tookPartCount" } as const,
        { count: initiatives.length, key: "country.initiativeCount" } as const,
        { count: centres.length, key: "country.centreCount" } as const,
      ].flatMap(({ count, key }) => (count === 0 ? [] : [t(key, { count })])),
    );
}
