/** The fact sheet of a region. */
import { Suspense } from "react";
import type { ReactElement } from "react";
import type { RegionSheetChunk } from "#data/sheet-chunks.ts";
import { passagesOf } from "#domain/torch-passage.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PlateWaiting } from "#ui/plate/plate-waiting.tsx";
import { usePassageSentences } from "#ui/use-passage-sentences.ts";
import { usePaths } from "#ui/use-paths.ts";
import { BesideTable } from "./beside-table.tsx";
import { FactSheet } from "./fact-sheet.tsx";
import { SheetGaps, SheetRecords } from "./record-lists.tsx";
import { RegionSheetPlate } from "./region-plate.tsx";
import { regionFigures } from "./sheet-numbers.ts";
import type { RegionSheetContent } from "./use-region-sheet.ts";
import { Workshops } from "./workshops.tsx";

interface RegionSheetProps {
  readonly chunk: RegionSheetChunk;
  readonly content: RegionSheetContent;
}

/** Proportions of a plate whose own are not known yet. */
const usual = { width: 1280, height: 780 };

/** Stands inside a citation provider with the content's book. */
export function RegionSheet({ chunk, content }: RegionSheetProps): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const { region, stops } = chunk;
  const { shown, chapters, centres, initiatives, gaps } = content;
  const sentences = usePassageSentences(passagesOf(region, stops));
  return (
    <FactSheet
      className={`region-${region.id}`}
      title={<LocalText of={region.name} />}
      lead={t("sheet.regionLead")}
      introduction={
        <>
          {sentences.map((sentence) => sentence + format.gap)}
          {t("sheet.members", { count: region.unMembers })}
          <CiteSource source={region.source} />
        </>
      }
      map={
        <Suspense fallback={<PlateWaiting {...usual} />}>
          <RegionSheetPlate chunk={chunk} />
        </Suspense>
      }
      figures={regionFigures(chunk)}
      columns={[
        <Workshops key="tours" chapters={chapters} shown={shown} />,
        <>
          <section key="beside" aria-labelledby="sheet-beside">
            <h2 id="sheet-beside">{t("sheet.beside")}</h2>
            <BesideTable chunk={chunk} />
          </section>
          <SheetRecords centres={centres} initiatives={initiatives} shown={shown} />
          <SheetGaps gaps={gaps} shown={shown} remark={null} />
        </>,
      ]}
      path={paths.regionSheet(region.id)}
    />
  );
}
