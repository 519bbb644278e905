/**
 * Drawings that are loaded when their plot comes near, or when a reader who saves data asks for them. One that is not there leaves
 * the rows, which say the same.
 */
import { lazy, Suspense, useState } from "react";
import type { ComponentType, ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useSavesData } from "#ui/saves-data.ts";
import type { BarsDrawingProps } from "./bars-drawing.tsx";
import type { LineDrawingProps } from "./line-drawing.tsx";
import { timeDirection } from "#ui/time-direction.ts";
import { useNearViewport } from "./use-near-viewport.ts";

const BarsDrawing = lazy<ComponentType<BarsDrawingProps>>(async () => {
  try {
    return { default: (await import("./bars-drawing.tsx")).BarsDrawing };
  } catch {
    return { default: () => null };
  }
});

const LineDrawing = lazy<ComponentType<LineDrawingProps>>(async () => {
  try {
    return { default: (await import("./line-drawing.tsx")).LineDrawing };
  } catch {
    return { default: () => null };
  }
});

/** Lies under the rows of its panel and takes no space of its own. The rows have bars without it: to save data it stays away. */
export function LazyBars(props: BarsDrawingProps): ReactElement {
  const { box, isNear } = useNearViewport<HTMLDivElement>();
  const savesData = useSavesData();
  return (
    <div className="bars-chart" aria-hidden="true" ref={box}>
      {isNear && !savesData && (
        <Suspense fallback={null}>
          <BarsDrawing {...props} />
        </Suspense>
      )}
    </div>
  );
}

/** A box of its final size from the first; to save data it holds the offer to draw. */
export function LazyLine(props: LineDrawingProps): ReactElement {
  const { t } = useI18n();
  const { box, isNear } = useNearViewport<HTMLDivElement>();
  const savesData = useSavesData();
  const [isAsked, setAsked] = useState(false);
  const isOffered = savesData && !isAsked;
  return (
    <div className="line-chart" aria-hidden={isOffered ? undefined : "true"} ref={box}>
      {isOffered && (
        <button type="button" className="button" onClick={() => setAsked(true)}>
          {t("plot.draw")}
        </button>
      )}
      {isNear && !isOffered && (
        <Suspense fallback={null}>
          <div className="line-box" dir={timeDirection}>
            <LineDrawing {...props} />
          </div>
        </Suspense>
      )}
    </div>
  );
}
