/** The globe of an initiative of one city. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { Suspense } from "react";
import type { ReactElement } from "react";
import type { InitiativeChunk } from "#data/initiative-chunks.ts";
import type { LocatorMarks } from "#data/plates.ts";
import { plateQuery } from "#data/queries.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PlateBase } from "#ui/plate/plate-base.tsx";
import { FigureTakeAway } from "#ui/take-away/figure-take-away.tsx";
import { inFrame, wholePlate } from "#ui/plate/view.ts";

/** Suspends until the outlines are there; a prerendered page has them from the start. */
function Globe({ locator, isHollow }: { locator: LocatorMarks; isHollow: boolean }): ReactElement {
  const { data: shapes } = useSuspenseQuery(plateQuery(locator.plate));
  return (
    <>
      <PlateBase shapes={shapes} />
      <svg className="plate-marks" focusable="false" aria-hidden="true">
        <svg {...inFrame(locator.place, wholePlate, shapes)} overflow="visible">
          <g className={isHollow ? "place-mark is-hollow" : "place-mark"}>
            <circle r="12" className="place-ring" />
            <circle r="5.5" className="place-dot" />
          </g>
        </svg>
      </svg>
    </>
  );
}

/** Nothing where no city is on record. Keeps its room while the outlines arrive. */
export function InitiativeLocator({ chunk }: { chunk: InitiativeChunk }): ReactElement | null {
  const { t, countryName } = useI18n();
  const { initiative, locator } = chunk;
  const { city } = initiative.place;
  if (locator === null || city === null) return null;
  const [country, other] = initiative.countries;
  const isAlone = country === undefined || other !== undefined || countryName(country) === city;
  const caption = isAlone ? city : t("initiative.cityIn", { city, country: countryName(country) });
  return (
    <figure className="locator" id="locator">
      <div className="locator-area" dir="ltr">
        <Suspense fallback={<svg className="locator-waiting" viewBox="0 0 2 2" aria-hidden="true" />}>
          <Globe locator={locator} isHollow={initiative.status !== null} />
        </Suspense>
      </div>
      <figcaption>{caption}</figcaption>
      <div className="figure-tools">
        <FigureTakeAway
          title={caption}
          fragment="locator"
          modelOf={() => null}
          sources={initiative.sources}
          draw={async () =>
            (await import("#ui/picture/screen-drawing.ts")).drawScreen([
              document.querySelector("#locator .locator-area"),
            ])
          }
        />
      </div>
    </figure>
  );
}
