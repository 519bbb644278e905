/** A region through the tours: its workshops in order of time, then everything else that happened in it. */
import type { ReactElement } from "react";
import type { RegionChunk } from "#data/region-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { besideChapters, chaptersOf } from "#domain/chapters.ts";
import { EventRows } from "./event-rows.tsx";
import { StoryChapter } from "./story-chapter.tsx";

/** The content of the story's section. */
export function RegionStory({ chunk }: { chunk: RegionChunk }): ReactElement {
  const { t } = useI18n();
  const { events, heldHere, conflicts } = chunk;
  const chapters = chaptersOf(chunk);
  const others = besideChapters(events, chapters);
  return (
    <>
      <ol className="chapters">
        {chapters.map((chapter) => (
          <StoryChapter key={chapter.series} chapter={chapter} conflicts={conflicts} />
        ))}
      </ol>
      <EventRows title={t("regionStory.othersTitle", { count: others.length })} events={others} conflicts={conflicts} />
      <EventRows
        title={t("regionStory.heldTitle", { count: heldHere.length })}
        events={heldHere}
        conflicts={conflicts}
      />
    </>
  );
}
