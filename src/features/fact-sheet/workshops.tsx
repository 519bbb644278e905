/** What the workshops of a region worked on and asked for, tour by tour. A tour that did not come says so. */
import type { ReactElement } from "react";
import type { SheetEvent } from "#data/sheet-chunks.ts";
import type { Chapter } from "#domain/chapters.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { seriesNameKey } from "#ui/series-names.ts";
import { EventEntry } from "./event-entry.tsx";
import type { Shown } from "./room.ts";

interface WorkshopsProps {
  readonly chapters: readonly Chapter<SheetEvent>[];
  readonly shown: Shown;
}

/** In order of time. */
export function Workshops({ chapters, shown }: WorkshopsProps): ReactElement {
  const { t } = useI18n();
  return (
    <section aria-labelledby="sheet-tours">
      <h2 id="sheet-tours">{t("sheet.tours")}</h2>
      <ol>
        {chapters.map(({ series, event }) =>
          event === null ? (
            <li key={series} className="sheet-event">
              <p>
                <b>{t(seriesNameKey(series))}</b> <span className="none">{t("sheet.noWorkshop")}</span>
              </p>
            </li>
          ) : (
            <EventEntry key={series} event={event} shown={shown} />
          ),
        )}
      </ol>
    </section>
  );
}
