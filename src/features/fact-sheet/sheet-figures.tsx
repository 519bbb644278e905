/** The key figures beside the map, each with its marker. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { qualifierKey } from "#i18n/qualifiers.ts";
import type { MessageKey } from "#i18n/translate.ts";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { useEventWords } from "#ui/use-event-words.ts";
import type { SheetNumber } from "./sheet-numbers.ts";

const keys = {
  people: "sheet.figurePeople",
  countries: "sheet.figureCountries",
  experience: "sheet.figureExperience",
  share: "sheet.figureShare",
} as const satisfies Record<SheetNumber["kind"], MessageKey>;

/** As many as are recorded; a sheet without any has no list. */
export function SheetFigures({ figures }: { figures: readonly SheetNumber[] }): ReactElement | null {
  const { t, format } = useI18n();
  const words = useEventWords();
  if (figures.length === 0) return null;
  return (
    <dl className="sheet-figures">
      {figures.map(({ kind, number, event, isOfRegion }) => {
        const place = event === null ? "" : words.shortName(event);
        const year = event?.dates.start?.slice(0, 4) ?? "";
        const counts = t(keys[kind], { count: number.value, place, year, of: isOfRegion === true ? "region" : "here" });
        return (
          <div key={`${kind} ${event?.id ?? ""}`}>
            <dt>{counts}</dt>
            <dd>
              <span className="sheet-figure">
                {number.qualifier !== null && (
                  <span className="figure-qualifier">{t(qualifierKey(number.qualifier))} </span>
                )}
                {kind === "share" ? format.percent(number.value) : format.number(number.value)}
              </span>
              <CiteNumber number={number} counts={counts} />
            </dd>
          </div>
        );
      })}
    </dl>
  );
}
