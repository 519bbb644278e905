/** Where in its tour a stop stands: the stops as dots on a line, this one as its disc. Each dot leads to its stop. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { EventChunk } from "#data/event-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { tourNameKey } from "./tour-names.ts";

function Stop({ stop, isHere }: { stop: EventBrief; isHere: boolean }): ReactElement {
  const { t } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  const isRecorded = stop.participants !== null;
  const name = t("event.stopLink", { order: stop.torch?.order ?? 0, city: words.shortName(stop) });
  return (
    <PageLink to={paths.event(stop.id)} aria-label={name} aria-current={isHere ? "page" : undefined}>
      {isHere ? (
        <TorchDisc order={stop.torch?.order ?? null} isRecorded={isRecorded} isLater={stop.series === "successor"} />
      ) : (
        <span className={isRecorded ? "strip-dot" : "strip-dot is-hollow"} />
      )}
    </PageLink>
  );
}

/** Nothing for events that are no stop. */
export function StopStrip({ chunk }: { chunk: Pick<EventChunk, "event" | "tour"> }): ReactElement | null {
  const { t } = useI18n();
  const { event, tour } = chunk;
  if (event.torch === null) return null;
  const name = t(tourNameKey(event.series));
  return (
    <nav className="stop-strip" aria-label={t("event.stopLabel", { tour: name })}>
      <ol>
        {tour.map((stop) => (
          <li key={stop.id}>
            <Stop stop={stop} isHere={stop.id === event.id} />
          </li>
        ))}
      </ol>
      <p>{t("event.stopOf", { order: event.torch.order, count: tour.length, tour: name })}</p>
    </nav>
  );
}
