/** One chapter: the year and its tour, the workshop, its figures. A tour that did not come has a chapter too. */
import type { ReactElement } from "react";
import type { EventStory } from "#data/briefs.ts";
import type { Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { seriesNameKey } from "#ui/series-names.ts";
import { TorchDisc } from "#ui/torch-disc.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import type { Chapter } from "#domain/chapters.ts";
import { markersShown } from "./story-citations.ts";
import { StoryFigures } from "./story-figures.tsx";

function Workshop({ event }: { event: EventStory }): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const words = useEventWords();
  const date = words.date(event, { year: false });
  const place = event.venue ?? event.host;
  return (
    <div className="chapter-body">
      <h3>
        <TorchDisc
          order={event.torch?.order ?? null}
          isRecorded={event.participants !== null}
          isLater={event.series === "successor"}
        />
        <PageLink to={paths.event(event.id)}>{words.shortName(event)}</PageLink>
        <span className="chapter-when">
          {place === null ? date : t("regionStory.dateAndVenue", { date, venue: place })}
        </span>
      </h3>
      <p>
        <LocalText of={event.summary} />
        {event.sources.slice(0, markersShown).map((source) => (
          <CiteSource key={source} source={source} />
        ))}
      </p>
    </div>
  );
}

function NoWorkshop({ chapter }: { chapter: Chapter }): ReactElement {
  const { t } = useI18n();
  const { gap, series } = chapter;
  const words = t(series === "successor" ? "regionStory.noneAfter" : "regionStory.noneThen");
  return (
    <div className="chapter-body">
      <h3 className="none">{t("regionStory.none")}</h3>
      <p>{gap?.note ? <span lang="en">{gap.note}</span> : words}</p>
    </div>
  );
}

interface StoryChapterProps {
  readonly chapter: Chapter;
  readonly conflicts: readonly Conflict[];
}

/** An item of the ordered list that is the story. */
export function StoryChapter({ chapter, conflicts }: StoryChapterProps): ReactElement {
  const { t } = useI18n();
  const { event, series, year } = chapter;
  return (
    <li className={event === null ? "chapter is-missing" : "chapter"}>
      <p className="chapter-time">
        <span className="chapter-year">{year ?? t("regionStory.later")}</span>
        <span>{t(seriesNameKey(series))}</span>
      </p>
      {event === null ? <NoWorkshop chapter={chapter} /> : <Workshop event={event} />}
      {event !== null && <StoryFigures event={event} conflicts={conflicts} />}
    </li>
  );
}
