/** What a place on the map says on hover and on focus. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { LocalText } from "#ui/local-text.tsx";
import type { FilledPlace } from "./map-places.ts";
import { usePlaceName } from "./use-place-name.ts";

/** Names told; the rest is a number. */
const told = 4;

/** The place, how many initiatives, and the first of them. */
export function PlaceTip({ place }: { place: FilledPlace }): ReactElement {
  const { t } = useI18n();
  const placeName = usePlaceName();
  const { initiatives } = place;
  const rest = initiatives.length - told;
  return (
    <>
      <p className="tip-head">
        <b>{placeName(place)}</b> {t("initiatives.map.placeCount", { count: initiatives.length })}
      </p>
      <ul className="tip-names">
        {initiatives.slice(0, told).map(({ id, name }) => (
          <li key={id}>
            <LocalText of={name} />
          </li>
        ))}
        {rest > 0 && <li>{t("initiatives.map.andMore", { count: rest })}</li>}
      </ul>
    </>
  );
}
