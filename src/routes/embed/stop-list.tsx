/** The stops of an embedded map in words, as links: what the discs on the map stand for, and the way there without a pointer. */
import type { ReactElement } from "react";
import type { EventBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";

interface StopListProps {
  readonly stops: readonly EventBrief[];
  /** "The discussion 2017"; null: the heading of the embed says it. */
  readonly name: string | null;
  /** With date and people, where there are few. */
  readonly isFull: boolean;
  /** Whether dates say their year, where the stops are not of one. */
  readonly hasYear?: boolean;
}

function Facts({ stop, hasYear }: { stop: EventBrief; hasYear: boolean }): ReactElement {
  const { t } = useI18n();
  const words = useEventWords();
  const counts = t("what.peopleAt", { event: words.shortName(stop) });
  return (
    <>
      <span className="embed-stop-date">{words.date(stop, { year: hasYear })}</span>
      <span className={stop.participants === null ? "none" : undefined}>
        {words.people(stop.participants)}
        {stop.participants !== null && <CiteNumber number={stop.participants} counts={counts} />}
      </span>
    </>
  );
}

/** In order of time. */
export function StopList({ stops, name, isFull, hasYear = false }: StopListProps): ReactElement {
  const words = useEventWords();
  const paths = usePaths();
  return (
    <div className={isFull ? "embed-stops is-full" : "embed-stops"}>
      {name !== null && <h2>{name}</h2>}
      <ol>
        {stops.map((stop) => (
          <li key={stop.id}>
            <PageLink to={paths.event(stop.id)}>
              <TorchDisc
                isSmall
                order={stop.torch?.order ?? null}
                isRecorded={stop.participants !== null}
                isLater={stop.series === "successor"}
              />
              <bdi>{words.shortName(stop)}</bdi>
            </PageLink>
            {isFull && <Facts stop={stop} hasYear={hasYear} />}
          </li>
        ))}
      </ol>
    </div>
  );
}
