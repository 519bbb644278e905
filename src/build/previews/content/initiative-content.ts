import type { Dataset, Initiative } from "#data/records.ts";
import { isOpenEnded } from "#domain/initiative-dates.ts";
import { placesOf } from "#domain/initiative-places.ts";
import { initiativeKindKey, initiativeStatusKey } from "#i18n/record-kinds.ts";
import type { PreviewWords } from "../preview-words.ts";
import { namedCounts } from "./named-counts.ts";
import { citedFigure } from "./preview-content.ts";
import type { PreviewContent } from "./preview-content.ts";

const MOST_FIGURES = 3;
/** Countries named one by one; more are counted. */
const MOST_NAMES = 3;

/** An initiative: its kind, dates and places, and the first of the figures that sources give. */
export function initiativeContent(initiative: Initiative, { regions }: Dataset, words: PreviewWords): PreviewContent {
  const { t, plain } = words;
  const { figures, sources, region } = initiative;
  const name = plain(initiative.name);
  const place = placeOf(initiative, words) ?? regionName(initiative, regions, words);
  const shown = figures.slice(0, MOST_FIGURES);
  return {
    name,
    accent: region === "global" ? null : region,
    lines: [kindAndDate(initiative, words), place],
    figures: shown.map((figure) =>
      citedFigure(words, figure, namedCounts({ ...figure, label: plain(figure.label) }, words), figure.unit),
    ),
    sources: shown.length === 0 ? sources.slice(0, 1) : shown.map(({ source }) => source),
    picture: t("preview.picture.initiative", { name, place, kind: kindAndDate(initiative, words) }),
  };
}

function regionName({ region }: Initiative, regions: Dataset["regions"], { t, plain }: PreviewWords): string {
  const record = regions.find(({ id }) => id === region);
  return record === undefined ? t("region.global") : plain(record.name);
}

/** Its city, or its countries; null where it names none. */
function placeOf(initiative: Initiative, { t, format, country }: PreviewWords): string | null {
  const places = placesOf(initiative);
  const [only, other] = places;
  if (only === undefined) return null;
  if (other === undefined && only.city !== null)
    return only.country === null || country(only.country) === only.city
      ? only.city
      : t("preview.place", { city: only.city, country: country(only.country) });
  if (places.length > MOST_NAMES) return t("preview.initiative.countries", { count: places.length });
  return format.list(places.flatMap((place) => (place.country === null ? [] : [country(place.country)])));
}

function kindAndDate(initiative: Initiative, { t, format }: PreviewWords): string {
  const kind = t(initiativeKindKey(initiative.kind));
  const { start, end } = initiative.dates;
  const dated = (date: string): string => {
    const said = t("initiativeDates.kindAndDate", { kind, date });
    const { status } = initiative;
    return status === null ? said : t("preview.event.notHeld", { date: said, status: t(initiativeStatusKey(status)) });
  };
  if (start === null) return end === null ? kind : dated(t("initiativeDates.until", { end: format.date(end) }));
  return dated(
    isOpenEnded(initiative) ? t("initiativeDates.from", { start: format.date(start) }) : format.dateRange(start, end),
  );
}
