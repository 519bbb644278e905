/** Every embed: its path, what it shows, and the chunks that needs. Charts come from their gallery, records from the index. */
import type { ReactElement } from "react";
import type { IndexChunk } from "#data/index-chunk.ts";
import { allCharts } from "#features/charts/gallery.ts";
import { tourChoices } from "#features/world-map/parameters.ts";
import { ChartEmbed } from "#routes/embed/chart-embed.tsx";
import { EventCard } from "#routes/embed/event-card.tsx";
import { MapEmbed } from "#routes/embed/map-embed.tsx";
import { RegionCard } from "#routes/embed/region-card.tsx";
import { RegionMapEmbed } from "#routes/embed/region-map-embed.tsx";
import { embedPaths } from "#url/embed-paths.ts";

export interface Embed {
  /** Without the site's base and the prefix of a language. */
  readonly path: string;
  readonly chunks: readonly string[];
  readonly element: ReactElement;
}

/** In a fixed order. */
export function embedTable({ regions, events }: Pick<IndexChunk, "regions" | "events">): readonly Embed[] {
  return [
    ...tourChoices.map((tour) => ({
      path: embedPaths.map(tour),
      chunks: ["index", "plate/world"],
      element: <MapEmbed tour={tour} />,
    })),
    ...regions.flatMap(({ id }) => {
      const chunks = [`region/${id}`, `plate/${id}`];
      return [
        { path: embedPaths.regionMap(id), chunks, element: <RegionMapEmbed region={id} /> },
        { path: embedPaths.regionCard(id), chunks, element: <RegionCard region={id} /> },
      ];
    }),
    ...events.map(({ id }) => ({
      path: embedPaths.eventCard(id),
      chunks: [`event/${id}`],
      element: <EventCard event={id} />,
    })),
    ...allCharts.map((definition) => ({
      path: embedPaths.chart(definition.id),
      chunks: ["charts"],
      element: <ChartEmbed definition={definition} />,
    })),
  ];
}
