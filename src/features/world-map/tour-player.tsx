/** Steps the torch from stop to stop. It never starts by itself; where it stands is in the address. */
import { useEffect, useState } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { assign } from "#url/parameters.ts";
import { useAssign } from "#url/use-parameter.ts";
import { stopParameter } from "./parameters.ts";
import type { TourView } from "./tour-view.ts";
import { useStopSpoken } from "./use-stop-spoken.ts";

/** Time at a stop while playing, in milliseconds: enough to read its figures. */
const stay = 2_600;

/** Play and pause, one stop back, one on, all of them. */
export function TourPlayer({ tour }: { tour: TourView }): ReactElement {
  const { t } = useI18n();
  const assignTo = useAssign();
  const spoken = useStopSpoken();
  const [isPlaying, setPlaying] = useState(false);
  const { step, stops } = tour;
  const last = stops.length - 1;
  const isUnderWay = isPlaying && step !== null && step < last;
  const goTo = (place: number | null): void => {
    const stop = place === null ? undefined : stops[place];
    assignTo([assign(stopParameter, stop?.event.id ?? "")], "replace");
  };
  // The clock of a player is outside of React: each stop sets the alarm for the next.
  useEffect(() => {
    if (!isUnderWay) return undefined;
    const alarm = setTimeout(() => goTo(step + 1), stay);
    return () => clearTimeout(alarm);
  });
  const handlePlay = (): void => {
    setPlaying(!isUnderWay);
    if (!isUnderWay) goTo(step === null || step === last ? 0 : step + 1);
  };
  const handleStep = (place: number): void => {
    setPlaying(false);
    goTo(place);
  };
  const current = step === null ? undefined : stops[step];
  return (
    <div className="player-keys" role="group" aria-label={t("player.label")}>
      <button type="button" className="button is-torch" onClick={handlePlay}>
        <Icon name={isUnderWay ? "pause" : "play"} turns />
        {isUnderWay ? t("player.pause") : t("player.play")}
      </button>
      <button
        type="button"
        className="button is-key"
        disabled={step === null || step === 0}
        onClick={() => handleStep((step ?? 0) - 1)}
        aria-label={t("player.previous")}
      >
        <Icon name="previous" turns />
      </button>
      <button
        type="button"
        className="button is-key"
        disabled={step === last}
        onClick={() => handleStep(step === null ? 0 : step + 1)}
        aria-label={t("player.next")}
      >
        <Icon name="next" turns />
      </button>
      {step !== null && (
        <button type="button" className="button" onClick={() => handleStep(-1)}>
          {t("player.end")}
        </button>
      )}
      <p className="vh" role="status">
        {current ? spoken(current) : t("player.stops", { tour: t(`tour.${tour.tour}`), count: stops.length })}
      </p>
    </div>
  );
}
