/** Drawings that are loaded when their plot comes near. One that fails to load leaves the rows, which say the same. */
import { lazy, Suspense } from "react";
import type { ComponentType, ReactElement } from "react";
import type { BarsDrawingProps } from "./bars-drawing.tsx";
import type { LineDrawingProps } from "./line-drawing.tsx";
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

/** Lies under the rows of its panel and takes no space of its own. */
export function LazyBars(props: BarsDrawingProps): ReactElement {
  const { box, isNear } = useNearViewport<HTMLDivElement>();
  return (
    <div className="bars-chart" aria-hidden="true" ref={box}>
      {isNear && (
        <Suspense fallback={null}>
          <BarsDrawing {...props} />
        </Suspense>
      )}
    </div>
  );
}

/** A box of its final size from the first. */
export function LazyLine(props: LineDrawingProps): ReactElement {
  const { box, isNear } = useNearViewport<HTMLDivElement>();
  return (
    <div className="line-chart" aria-hidden="true" ref={box}>
      {isNear && (
        <Suspense fallback={null}>
          <LineDrawing {...props} />
        </Suspense>
      )}
    </div>
  );
}
