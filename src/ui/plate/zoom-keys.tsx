/** The buttons of a plate's zoom. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import type { Zoom } from "./use-zoom.ts";

/** In, out, and back to the whole plate once zoomed. */
export function ZoomKeys({ zoom }: { zoom: Zoom }): ReactElement {
  const { t } = useI18n();
  const isWhole = zoom.view.k === 1;
  return (
    <div className="plate-keys" role="group" aria-label={t("map.zoom")}>
      <button type="button" className="button is-key" onClick={zoom.in} aria-label={t("map.zoomIn")}>
        <Icon name="plus" />
      </button>
      <button type="button" className="button is-key" onClick={zoom.out} aria-label={t("map.zoomOut")}>
        <Icon name="minus" />
      </button>
      {!isWhole && (
        <button type="button" className="button is-key" onClick={zoom.reset} aria-label={t("map.zoomReset")}>
          <Icon name="whole" />
        </button>
      )}
    </div>
  );
}
