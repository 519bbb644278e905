/** One event of the list. On narrow windows the style sheet stacks the cells; the markup stays one table row. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import type { CitedNumber, Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { eventKindKey } from "#i18n/record-kinds.ts";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { Icon } from "#ui/icon.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { useCitedText } from "#ui/use-cited-text.ts";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { EventDates } from "./event-dates.tsx";
import { EventPlace } from "./event-place.tsx";

interface NumberCellProps {
  readonly number: CitedNumber | null;
  readonly counts: string;
  readonly label: string;
  /** About this number; laid out on the event's own page. */
  readonly conflicts: readonly Conflict[];
  readonly to: string;
}

function NumberCell({ number, counts, label, conflicts, to }: NumberCellProps): ReactElement {
  const { t } = useI18n();
  const citedText = useCitedText();
  return (
    <td className="is-number" data-label={label}>
      {number === null ? (
        <NotRecorded />
      ) : (
        <span>
          {citedText(number)}
          <CiteNumber number={number} counts={counts} conflicts={conflicts} />
        </span>
      )}
      {conflicts.length > 0 && (
        <PageLink className="cite-words" to={to}>
          <Icon name="differ" /> {t("event.differ")}
        </PageLink>
      )}
    </td>
  );
}

interface EventRowProps {
  readonly event: EventBrief;
  /** About the figures of this event. */
  readonly conflicts: readonly Conflict[];
  /** The row stands under the head of its year. */
  readonly underYear: boolean;
}

/** Date, name and place, region, kind, people, countries. */
export function EventRow({ event, conflicts, underYear }: EventRowProps): ReactElement {
  const { t } = useI18n();
  const words = useEventWords();
  const paths = usePaths();
  const name = words.shortName(event);
  const disagreement = `${paths.event(event.id)}#disagree`;
  const about = (field: string): readonly Conflict[] => conflicts.filter((conflict) => conflict.field === field);
  return (
    <tr className={`listed-event region-${event.region} is-${event.status}`}>
      <td className="event-when">
        <EventDates event={event} year={!underYear} />
      </td>
      <th scope="row" className="event-name">
        <span className="event-link">
          {event.torch !== null && (
            <TorchDisc
              order={event.torch.order}
              isRecorded={event.participants !== null}
              isLater={event.series === "successor"}
              isSmall
            />
          )}
          <PageLink to={paths.event(event.id)}>{name}</PageLink>
        </span>
        <EventPlace event={event} />
      </th>
      <td className="event-region">
        <RegionSwatch region={event.region} /> {t(regionNameKey(event.region))}
      </td>
      <td className="event-kind">{t(eventKindKey(event.kind))}</td>
      <NumberCell
        number={event.participants}
        counts={t("events.counts.people", { event: name })}
        label={t("events.column.people")}
        conflicts={about("participants")}
        to={disagreement}
      />
      <NumberCell
        number={event.countriesRepresented}
        counts={t("events.counts.countries", { event: name })}
        label={t("events.column.countries")}
        conflicts={about("countriesRepresented")}
        to={disagreement}
      />
    </tr>
  );
}
