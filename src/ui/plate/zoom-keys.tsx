/** The buttons of a plate's zoom: whatever fingers and wheel do, one press at a time does as well. */
import type { MouseEvent, ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import type { Zoom } from "./use-zoom.ts";

/** Maps never mirror: left is left in every language. */
const ways = [
  { key: "map.panLeft", icon: "previous", right: -1, down: 0 },
  { key: "map.panUp", icon: "up", right: 0, down: -1 },
  { key: "map.panDown", icon: "down", right: 0, down: 1 },
  { key: "map.panRight", icon: "next", right: 1, down: 0 },
] as const;

/** In, out; once zoomed, to all sides and back to the whole plate. What two fingers do is said to those who have them. */
export function ZoomKeys({ zoom }: { zoom: Zoom }): ReactElement {
  const { t } = useI18n();
  const isWhole = zoom.view.k === 1;
  const handleReset = ({ currentTarget }: MouseEvent): void => {
    zoom.reset();
    // The button goes with the zoom; the focus stays with its neighbours.
    currentTarget.parentElement?.querySelector("button")?.focus({ preventScroll: true });
  };
  return (
    <div className="plate-keys">
      <div role="group" aria-label={t("map.zoom")}>
        <button type="button" className="button is-key" onClick={zoom.in} aria-label={t("map.zoomIn")}>
          <Icon name="plus" />
        </button>
        <button type="button" className="button is-key" onClick={zoom.out} aria-label={t("map.zoomOut")}>
          <Icon name="minus" />
        </button>
        {!isWhole && (
          <button type="button" className="button is-key" onClick={handleReset} aria-label={t("map.zoomReset")}>
            <Icon name="whole" />
          </button>
        )}
      </div>
      {!isWhole && (
        <div role="group" className="plate-pan" dir="ltr" aria-label={t("map.pan")}>
          {ways.map(({ key, icon, right, down }) => (
            <button
              key={key}
              type="button"
              className="button is-key"
              onClick={() => zoom.pan(right, down)}
              aria-label={t(key)}
            >
              <Icon name={icon} />
            </button>
          ))}
        </div>
      )}
      <p className="plate-fingers">{t("map.fingers")}</p>
    </div>
  );
}
