/** The fact sheet of a country with records. */
import { Suspense } from "react";
import type { ReactElement } from "react";
import type { CountrySheetChunk, SheetEvent } from "#data/sheet-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { PlateWaiting } from "#ui/plate/plate-waiting.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import { CountrySheetPlate } from "./country-plate.tsx";
import { EventEntry } from "./event-entry.tsx";
import { FactSheet } from "./fact-sheet.tsx";
import { Rest, SheetGaps, SheetRecords } from "./record-lists.tsx";
import type { Shown } from "./room.ts";
import { countryFigures } from "./sheet-numbers.ts";
import { stopsElsewhere } from "./use-country-sheet.ts";
import type { CountrySheetContent } from "./use-country-sheet.ts";

interface EventsProps {
  readonly id: string;
  readonly title: string;
  readonly events: readonly SheetEvent[];
  readonly shown: Shown;
}

/** Nothing where there are none. */
function Events({ id, title, events, shown }: EventsProps): ReactElement | null {
  const told = events.filter((event) => shown.has(event.id));
  if (told.length === 0) return null;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ol>
        {told.map((event) => (
          <EventEntry key={event.id} event={event} shown={shown} />
        ))}
      </ol>
      <Rest count={events.length - told.length} />
    </section>
  );
}

interface CountrySheetProps {
  readonly chunk: CountrySheetChunk;
  readonly content: CountrySheetContent;
  /** What is on record, in words. */
  readonly records: string;
}

/** Stands inside a citation provider with the content's book. */
export function CountrySheet({ chunk, content, records }: CountrySheetProps): ReactElement {
  const { t, format, countryName } = useI18n();
  const paths = usePaths();
  const { country, held, tookPart, centres, gaps, locator } = chunk;
  const { shown, initiatives, regionColumn } = content;
  const name = countryName(country.alpha2);
  const region = country.region === null ? null : t(regionNameKey(country.region));
  const inRegion = region !== null && (
    <Events id="sheet-region" title={t("sheet.inRegion", { region })} events={stopsElsewhere(chunk)} shown={shown} />
  );
  return (
    <FactSheet
      className={country.region === null ? "" : `region-${country.region}`}
      title={name}
      lead={t("sheet.countryLead")}
      introduction={
        <>
          {t("sheet.onRecord", { records })}
          {format.gap}
          {region !== null &&
            t(country.assignment === "source" ? "sheet.counted" : "sheet.countedByJudgement", { region })}
          {country.source !== null && <CiteSource source={country.source} />}
        </>
      }
      map={
        locator && (
          <Suspense fallback={<PlateWaiting width={1280} height={780} />}>
            <CountrySheetPlate chunk={chunk} locator={locator} />
          </Suspense>
        )
      }
      figures={countryFigures(chunk)}
      columns={[
        <>
          <Events id="sheet-held" title={t("sheet.here", { count: held.length })} events={held} shown={shown} />
          <Events
            id="sheet-elsewhere"
            title={t("sheet.elsewhere", { count: tookPart.length })}
            events={tookPart}
            shown={shown}
          />
          {regionColumn === 0 && inRegion}
        </>,
        <>
          <SheetRecords centres={centres} initiatives={initiatives} shown={shown} />
          {regionColumn === 1 && inRegion}
          <SheetGaps gaps={gaps} shown={shown} remark={t("sheet.partial")} />
        </>,
      ]}
      path={paths.countrySheet(country.alpha2)}
    />
  );
}
