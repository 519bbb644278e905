/** People, countries and experience of one workshop: each cited, or in words that it is not recorded. */
import type { ReactElement } from "react";
import type { EventStory } from "#data/briefs.ts";
import type { Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CitedFigure } from "#ui/cited-figure.tsx";

const figures = [
  { field: "participants", counts: "regionStory.people" },
  { field: "countriesRepresented", counts: "regionStory.countries" },
  { field: "experienceYears", counts: "regionStory.experience" },
] as const;

interface StoryFiguresProps {
  readonly event: EventStory;
  readonly conflicts: readonly Conflict[];
}

/** Where sources disagree the card of the figure lays it out. */
export function StoryFigures({ event, conflicts }: StoryFiguresProps): ReactElement {
  const { t } = useI18n();
  return (
    <dl className="story-figures">
      {figures.map(({ field, counts }) => (
        <CitedFigure
          key={field}
          number={event[field]}
          counts={t(counts)}
          conflicts={conflicts.filter((conflict) => conflict.subject === event.id && conflict.field === field)}
        />
      ))}
    </dl>
  );
}
