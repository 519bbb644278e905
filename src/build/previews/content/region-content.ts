import type { Dataset, Event, Region } from "#data/records.ts";
import { isStop, tourSeries } from "#domain/tour.ts";
import type { PreviewWords } from "../preview-words.ts";
import { citedFigure, countedFigure } from "./preview-content.ts";
import type { PreviewContent, PreviewFigure } from "./preview-content.ts";

const MOST_FIGURES = 3;
const FEWEST_FIGURES = 2;

/** A region: how the torch reached it, and the people at its workshops, one by one; never their sum. */
export function regionContent(region: Region, { events }: Dataset, words: PreviewWords): PreviewContent {
  const { t, plain } = words;
  const name = plain(region.name);
  const stops = tourSeries.flatMap((series) => events.filter((event) => isOwnStop(event, region, series)));
  const measured = stops.filter(({ participants }) => participants !== null).slice(0, MOST_FIGURES);
  const atWorkshops = measured.flatMap((stop) => peopleAt(stop, words));
  const members = countedFigure(words, region.unMembers, t("regionHero.figureMembers"));
  const all = countedFigure(words, region.countriesAndTerritories, t("preview.region.countries"));
  const figures = [...atWorkshops, ...[members, all].slice(0, Math.max(0, FEWEST_FIGURES - atWorkshops.length))];
  const sources = measured.flatMap(({ participants }) => participants?.source ?? []);
  return {
    name,
    accent: region.id,
    lines: [wayOfTorch(stops, words)],
    figures,
    sources: atWorkshops.length < FEWEST_FIGURES ? [...sources, region.source] : sources,
    picture: t("preview.picture.region", { name }),
  };
}

const isOwnStop = (event: Event, region: Region, series: Event["series"]): boolean =>
  isStop(event) && event.series === series && event.region === region.id && event.status === "held";

function peopleAt(stop: Event, words: PreviewWords): readonly PreviewFigure[] {
  const { participants, countriesRepresented, place, dates } = stop;
  if (participants === null) return [];
  const said = { city: place.city ?? words.plain(stop.name), year: dates.start?.slice(0, 4) ?? "" };
  const countries = countriesRepresented && citedFigure(words, countriesRepresented, "").value;
  const counts =
    countriesRepresented === null || countries === null
      ? words.t("preview.region.people", { ...said, people: participants.value })
      : words.t("preview.region.peopleFrom", {
          ...said,
          people: participants.value,
          countries,
          count: countriesRepresented.value,
        });
  return [citedFigure(words, participants, counts)];
}

function wayOfTorch(stops: readonly Event[], { t }: PreviewWords): string {
  const order = (series: Event["series"]): number => stops.find((stop) => stop.series === series)?.torch?.order ?? 0;
  const [first, second] = [order("2017-discussion"), order("2018-ideas")];
  return first === second ? t("regionHero.rankSame", { order: first }) : t("regionHero.rankDiffers", { first, second });
}
