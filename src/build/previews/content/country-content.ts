import type { Country, Dataset } from "#data/records.ts";
import type { CountryRecords } from "#domain/country-records.ts";
import type { PreviewWords } from "../preview-words.ts";
import { countedFigure } from "./preview-content.ts";
import type { PreviewContent } from "./preview-content.ts";

const MOST_FIGURES = 3;

/** A country: how many records there are of each kind. Only events that took place count as held; kinds without a record are left out. */
export function countryContent(
  country: Country,
  records: CountryRecords,
  { regions }: Dataset,
  words: PreviewWords,
): PreviewContent {
  const { t, plain } = words;
  const name = words.country(country.alpha2);
  const region = regions.find(({ id }) => id === country.region);
  const held = records.held.filter(({ status }) => status === "held").length;
  const counts = [
    { count: held, key: "preview.country.held" },
    { count: records.initiatives.length, key: "preview.country.initiatives" },
    { count: records.centres.length, key: "preview.country.centres" },
    { count: records.tookPart.length, key: "preview.country.tookPart" },
    { count: records.held.length - held, key: "preview.country.notHeld" },
  ] as const;
  return {
    name,
    accent: country.region,
    lines: [
      region === undefined
        ? t("preview.country.noRegion")
        : t("preview.country.region", { region: plain(region.name) }),
    ],
    figures: counts
      .filter(({ count }) => count > 0)
      .slice(0, MOST_FIGURES)
      .map(({ count, key }) => countedFigure(words, count, t(key, { count }))),
    sources: [],
    picture:
      region === undefined
        ? t("preview.picture.country", { name })
        : t("preview.picture.countryIn", { name, region: plain(region.name) }),
  };
}
