import type { Subject, View } from "../subject.ts";
import {
  kindBars,
  memberBars,
  sourceColumns,
  strategyBars,
  themeBars,
  themesBars,
  yearColumns,
} from "./counted-bars.ts";
import { countryScene } from "./country-scene.ts";
import { eventScene } from "./event-scene.ts";
import { globeScene } from "./globe-scene.ts";
import { initiativeScene } from "./initiative-scene.ts";
import { regionScene } from "./region-scene.ts";
import type { Stage } from "./scene.ts";
import { countriesView, eventsScene, initiativesScene, placesScene, regionsScene, torchScene } from "./world-views.ts";

const viewScenes: Readonly<Record<View, (stage: Stage) => string>> = {
  home: torchScene,
  regions: regionsScene,
  events: eventsScene,
  timeline: yearColumns,
  charts: kindBars,
  compare: memberBars,
  initiatives: initiativesScene,
  themes: themesBars,
  strategy: strategyBars,
  countries: countriesView,
  sources: sourceColumns,
  search: placesScene,
  about: globeScene,
};

/** What fills the pane of a picture, as SVG with its own origin. */
export function sceneOf(subject: Subject, stage: Stage): string {
  switch (subject.kind) {
    case "region":
      return regionScene(subject.region, stage);
    case "event":
      return eventScene(subject.event, stage);
    case "country":
      return countryScene(subject.country, subject.records, stage);
    case "initiative":
      return initiativeScene(subject.initiative, stage);
    case "theme":
      return themeBars(subject.theme, stage);
    case "view":
      return viewScenes[subject.view](stage);
  }
}
