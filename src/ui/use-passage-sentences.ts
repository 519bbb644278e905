/** The way of the torch through a region, one sentence a step, computed from the stops. */
import type { Passage } from "#domain/torch-passage.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useEventWords } from "./use-event-words.ts";

/** "Fifth stop of the torch in 2017, and again in 2018.", then who had it from whom and passed it to whom. */
export function usePassageSentences(passages: readonly Passage[]): readonly string[] {
  const { t } = useI18n();
  const { shortName } = useEventWords();
  const [first, second] = ["2017-discussion", "2018-ideas"].map((series) =>
    passages.find((at) => at.series === series),
  );
  const rank = (): readonly string[] => {
    if (!first || !second) return [];
    return first.order === second.order
      ? [t("regionHero.rankSame", { order: first.order })]
      : [t("regionHero.rankDiffers", { first: first.order, second: second.order })];
  };
  const passed = ({ series, year, stop, from, to }: Passage): string => {
    const city = shortName(stop);
    if (series === "2019-strategy") return t("regionHero.strategy", { city, year });
    if (from && to) return t("regionHero.passedBetween", { year, city, from: shortName(from), to: shortName(to) });
    if (to) return t("regionHero.passedFirst", { year, city, to: shortName(to) });
    return from ? t("regionHero.passedLast", { year, city, from: shortName(from) }) : "";
  };
  return [...rank(), ...passages.map(passed)].filter((sentence) => sentence !== "");
}
