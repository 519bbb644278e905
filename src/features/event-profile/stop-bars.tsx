/** People at the stops of a tour as bars. Words are HTML, bars are SVG in per cent: legible at any width, mirrored by one rule. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { useCitedText } from "#ui/use-cited-text.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

/** `share` of the longest bar, 0 to 1. Null: not recorded, the whole track hatched, so that no length is implied. */
function Bar({ share }: { share: number | null }): ReactElement {
  return (
    <svg className="stop-bar" aria-hidden="true" focusable="false">
      <rect className={share === null ? "stop-bar-track is-unknown" : "stop-bar-track"} width="100%" height="100%" />
      {share !== null && <rect className="stop-bar-length" width={`${(share * 100).toFixed(1)}%`} height="100%" />}
    </svg>
  );
}

interface StopBarsProps {
  readonly tour: readonly EventBrief[];
  readonly here: string;
  /** People at the stop with the most. */
  readonly most: number;
}

/** In the order of the tour: it is a route, not a ranking. */
export function StopBars({ tour, here, most }: StopBarsProps): ReactElement {
  const { t } = useI18n();
  const words = useEventWords();
  const citedText = useCitedText();
  const paths = usePaths();
  return (
    <ol className="stop-bars">
      {tour.map((stop) => {
        const { participants, torch } = stop;
        const name = words.shortName(stop);
        return (
          <li key={stop.id} className={stop.id === here ? `is-here region-${stop.region}` : `region-${stop.region}`}>
            <TorchDisc
              order={torch?.order ?? null}
              isRecorded={participants !== null}
              isLater={stop.series === "successor"}
              isSmall
            />
            {stop.id === here ? <b>{name}</b> : <PageLink to={paths.event(stop.id)}>{name}</PageLink>}
            <span className="stop-bars-value">
              {participants === null ? (
                <NotRecorded />
              ) : (
                <>
                  {citedText(participants)}
                  <CiteNumber number={participants} counts={t("events.counts.people", { event: name })} />
                </>
              )}
            </span>
            <Bar share={participants === null ? null : participants.value / most} />
          </li>
        );
      })}
    </ol>
  );
}
