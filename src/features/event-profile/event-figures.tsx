/** People, countries and experience of an event, as its sources state them. */
import type { ReactElement } from "react";
import type { EventChunk } from "#data/event-chunk.ts";
import type { Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CitedFigure } from "#ui/cited-figure.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { tourNameKey } from "./tour-names.ts";

/** All three are shown, "not recorded" where no source read states one. */
export function EventFigures({ chunk }: { chunk: EventChunk }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const { event, tour, conflicts } = chunk;
  const { participants, countriesRepresented, experienceYears } = event;
  const known = tour.filter((stop) => stop.participants !== null).length;
  const knownFor = t("event.knownFor", { known, count: tour.length, tour: t(tourNameKey(event.series)) });
  const isCountOnly = countriesRepresented !== null && event.countries.length < countriesRepresented.value;
  const disagreement = `${paths.event(event.id)}#disagree`;
  const about = (field: string): readonly Conflict[] => conflicts.filter((conflict) => conflict.field === field);
  return (
    <dl className="figures">
      <CitedFigure
        number={participants}
        counts={t("event.people", { count: participants?.value ?? 2 })}
        conflicts={about("participants")}
        conflictsAt={disagreement}
      >
        {tour.length < 2 ? undefined : knownFor}
      </CitedFigure>
      <CitedFigure
        number={countriesRepresented}
        counts={t("event.countriesRepresented", { count: countriesRepresented?.value ?? 2 })}
        conflicts={about("countriesRepresented")}
        conflictsAt={disagreement}
      >
        {isCountOnly ? t("event.countOnly") : undefined}
      </CitedFigure>
      <CitedFigure
        number={experienceYears}
        counts={t("event.experience")}
        conflicts={about("experienceYears")}
        conflictsAt={disagreement}
      />
    </dl>
  );
}
