/** All initiatives: facets, text, list and map. Everything that is chosen stands in the address. */
import { lazy, Suspense, useMemo } from "react";
import type { ReactElement } from "react";
import type { InitiativesChunk } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { BackToFilters } from "#ui/filter-fold.tsx";
import { PlateWaiting } from "#ui/plate/plate-waiting.tsx";
import { AllInitiatives } from "./all-initiatives.tsx";
import { ChosenChips } from "./chosen-chips.tsx";
import { EmptyResult } from "./empty-result.tsx";
import { FacetPanel } from "./facet-panel.tsx";
import { ResultHead } from "./result-head.tsx";
import { ResultList } from "./result-list.tsx";
import { useExplorer } from "./use-explorer.ts";
import { useFacetWords } from "./use-facet-words.ts";

const InitiativeMap = lazy(async () => ({ default: (await import("./initiative-map.tsx")).InitiativeMap }));

/** Proportions of the world plate, for the box that stands while code and outlines arrive. */
const proportions = { width: 1280, height: 559 };

/** Those that a primary document tells of where nothing is chosen, as in prerendered HTML. */
export function InitiativeExplorer({ chunk }: { chunk: InitiativesChunk }): ReactElement {
  const { t } = useI18n();
  const explorer = useExplorer(chunk);
  const words = useFacetWords(chunk);
  const { found, state } = explorer;
  const everything = useMemo(() => <AllInitiatives initiatives={chunk.initiatives} />, [chunk]);
  return (
    <div className="explorer">
      <FacetPanel explorer={explorer} words={words} />
      <div className="explorer-result">
        <ResultHead explorer={explorer} total={chunk.initiatives.length} />
        <ChosenChips state={state} words={words} />
        <noscript>
          <p className="note">{t("initiatives.noScript")}</p>
        </noscript>
        {found.length === 0 && <EmptyResult explorer={explorer} words={words} />}
        {found.length > 0 && state.view === "map" && (
          <Suspense fallback={<PlateWaiting {...proportions} />}>
            <InitiativeMap found={found} places={chunk.places} shown={state.shown} />
          </Suspense>
        )}
        {found.length > 0 && state.view === "list" && <ResultList found={found} shown={state.shown} />}
        {everything}
        <BackToFilters id="explore" />
      </div>
    </div>
  );
}
