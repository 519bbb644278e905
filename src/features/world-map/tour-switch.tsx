/** The choice of tour. Links, because the choice lives in the address; drawn as segments. */
import type { ReactElement } from "react";
import type { TourChoice } from "#data/plates.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import { stopParameter, tourChoices, tourParameter } from "./parameters.ts";

/** Changing the tour takes the player off its stop. */
export function TourSwitch({ tour }: { tour: TourChoice }): ReactElement {
  const { t } = useI18n();
  const addressWith = useAddressWith();
  return (
    <nav aria-label={t("tour.label")}>
      <ul className="segments">
        {tourChoices.map((choice) => (
          <li key={choice}>
            <PageLink
              keepsPlace
              to={addressWith([assign(tourParameter, choice), assign(stopParameter, "")])}
              aria-current={choice === tour ? "true" : undefined}
            >
              {t(`tour.${choice}`)}
            </PageLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
