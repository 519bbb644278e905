/** The main parts of the Atlas, each with what is found there: from a page that does not exist there is always a way on. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** Needs no data. */
export function WaysOn(): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const ways = [
    { to: paths.home(), label: t("nav.atlas"), text: t("missing.atlas") },
    { to: paths.regions(), label: t("nav.regions"), text: t("missing.regions") },
    { to: paths.events(), label: t("nav.events"), text: t("missing.events") },
    { to: paths.countries(), label: t("nav.countries"), text: t("missing.countries") },
  ];
  return (
    <nav aria-labelledby="ways-on" className="ways-on">
      <h2 id="ways-on">{t("missing.ways")}</h2>
      <ul>
        {ways.map(({ to, label, text }) => (
          <li key={to}>
            <PageLink to={to}>{label}</PageLink>
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </nav>
  );
}
