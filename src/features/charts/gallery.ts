/** The charts of the gallery in their order: add a definition to its section and it has its page part, number and address. */
import type { MessageKey } from "#i18n/translate.ts";
import type { ChartDefinition } from "./chart-definition.ts";
import { peopleByTour } from "./figures/people-by-tour.ts";

export interface GallerySection {
  /** Anchor of the section. */
  readonly id: string;
  readonly title: MessageKey;
  readonly figures: readonly ChartDefinition[];
}

export const gallery: readonly GallerySection[] = [
  { id: "rooms", title: "charts.section.rooms", figures: [peopleByTour] },
];

/** All charts in order of number, from 1. */
export const allCharts: readonly ChartDefinition[] = gallery.flatMap(({ figures }) => figures);
