/**
 * The choice of regions as a plain form. With script each tick changes the address; a form sent before the script has arrived
 * puts the choice there too. Without script nobody would read it, so the style sheet hides the form and the page says so.
 */
import { regionIds } from "#data/vocabulary.ts";
import type { ReactElement } from "react";
import type { RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { FilterForm } from "#ui/filter-form.tsx";
import { focusInstead } from "#ui/keep-focus.ts";
import { PageLink } from "#ui/page-link.tsx";
import { PlateImage } from "#ui/plate-image.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { usePaths } from "#ui/use-paths.ts";
import { useControl } from "#url/use-control.ts";
import { useHydrated } from "#url/use-parameter.ts";
import { fewestCompared, inTorchOrder, regionsParameter } from "./parameters.ts";

/** The side of a globe, in CSS pixels; the style sheet may draw it smaller. */
const globeSize = 132;
const boxesId = "region-boxes";

/** Six boxes; there are no more regions to choose. */
export function RegionChoice(): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const isHydrated = useHydrated();
  const [chosen, choose] = useControl(regionsParameter, "push");
  const toggle = (region: RegionId, isChosen: boolean): void => {
    choose(isChosen ? inTorchOrder([...chosen, region]) : chosen.filter((one) => one !== region));
  };
  return (
    <>
      <noscript>
        <p className="note">{t("compare.noScript")}</p>
      </noscript>
      <FilterForm to={paths.compare()} className="region-choice" label={null}>
        <fieldset id={boxesId} tabIndex={-1}>
          <legend>{t("compare.choose")}</legend>
          <div className="region-boxes">
            {regionIds.map((region) => (
              <label key={region} className={`region-box region-${region}`}>
                <input
                  type="checkbox"
                  name={regionsParameter.name}
                  value={region}
                  checked={chosen.includes(region)}
                  onChange={(event) => toggle(region, event.target.checked)}
                />
                <PlateImage name={`globe-${region}`} width={globeSize} height={globeSize} alt="" />
                <span>{t(regionNameKey(region))}</span>
              </label>
            ))}
          </div>
        </fieldset>
        <div className="region-choice-foot">
          <p role="status">
            {chosen.length < fewestCompared
              ? t("compare.chooseMore", { count: chosen.length })
              : t("compare.chosen", { count: chosen.length })}
          </p>
          {!isHydrated && (
            <button type="submit" className="button">
              {t("compare.submit")}
            </button>
          )}
          {chosen.length > 0 && (
            <PageLink className="more" to={paths.compare()} keepsPlace onClick={focusInstead(boxesId)}>
              {t("compare.showAll")}
            </PageLink>
          )}
        </div>
      </FilterForm>
    </>
  );
}
