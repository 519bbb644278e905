/** What may be done with what: one line for each part of the Atlas, with the licence it stands under. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";

const parts = [
  {
    part: "about.data",
    text: "about.dataText",
    licence: "about.licenceCcBy",
    url: "https://creativecommons.org/licenses/by/4.0/",
  },
  {
    part: "about.code",
    text: "about.codeText",
    licence: "about.licenceMit",
    url: "https://opensource.org/license/mit",
  },
  { part: "about.fonts", text: "about.fontsText", licence: "about.licenceOfl", url: "https://openfontlicense.org/" },
  {
    part: "about.outlines",
    text: "about.outlinesText",
    licence: "about.licenceNaturalEarth",
    url: "https://www.naturalearthdata.com/about/terms-of-use/",
  },
  {
    part: "about.points",
    text: "about.pointsText",
    licence: "about.licenceGeoNames",
    url: "https://www.geonames.org/",
  },
  { part: "about.names", text: "about.namesText", licence: "about.licenceCldr", url: "https://cldr.unicode.org/" },
] as const;

/** As ruled rows. */
export function Licences(): ReactElement {
  const { t } = useI18n();
  return (
    <ul className="rows licences">
      {parts.map(({ part, text, licence, url }) => (
        <li key={part}>
          <span className="rows-key">{t(part)}</span>
          <span className="rows-main">{t(text)}</span>
          <a className="rows-end" href={url} rel="noopener">
            {t(licence)} <Icon name="outside" />
          </a>
        </li>
      ))}
    </ul>
  );
}
