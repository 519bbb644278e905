/** Where the torch came from and where it went: the neighbouring stops as large links. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { EventChunk } from "#data/event-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { tourNameKey } from "./tour-names.ts";

type Way = "came" | "went";

function Neighbour({ stop, way }: { stop: EventBrief; way: Way }): ReactElement {
  const { t } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  return (
    <PageLink className={`torch-neighbour is-${way}`} to={paths.event(stop.id)}>
      <span className="torch-way">
        {way === "came" && <Icon name="previous" turns />}
        {t(way === "came" ? "event.cameFrom" : "event.wentTo")}
        {way === "went" && <Icon name="next" turns />}
      </span>
      <span className="torch-city">
        <TorchDisc
          order={stop.torch?.order ?? null}
          isRecorded={stop.participants !== null}
          isLater={stop.series === "successor"}
        />
        <b>{words.shortName(stop)}</b>
      </span>
      <span>
        <RegionSwatch region={stop.region} /> {t(regionNameKey(stop.region))}
      </span>
      <span>{words.date(stop)}</span>
      <span>{words.people(stop.participants)}</span>
      <span>{words.countries(stop.countriesRepresented)}</span>
    </PageLink>
  );
}

/** At either end of a tour it says so. */
export function TorchNeighbours({ chunk }: { chunk: Pick<EventChunk, "event" | "previous" | "next"> }): ReactElement {
  const { t } = useI18n();
  const { event, previous, next } = chunk;
  const tour = t(tourNameKey(event.series));
  return (
    <div className="torch-neighbours">
      {previous === null ? (
        <p className="torch-end">{t("event.first", { tour })}</p>
      ) : (
        <Neighbour stop={previous} way="came" />
      )}
      {next === null ? <p className="torch-end">{t("event.last", { tour })}</p> : <Neighbour stop={next} way="went" />}
    </div>
  );
}
