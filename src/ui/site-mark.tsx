/** The Atlas's name with its sign: a globe, a leg of the route, a stop. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "./page-link.tsx";
import { usePaths } from "./use-paths.ts";

/** Links to the front page, or to the page that what stands here is taken from. */
export function SiteMark({ to }: { to?: string }): ReactElement {
  const { t } = useI18n();
  const home = usePaths().home();
  return (
    <PageLink className="mark" to={to ?? home}>
      <svg className="mark-sign" viewBox="0 0 32 32" aria-hidden="true" focusable="false">
        <circle cx="16" cy="16" r="13.5" />
        <path d="M2.5 16h27M16 2.5c-4.6 3.6-7 8.100-7 13.500s2.400 9.900 7 13.500c4.600-3.600 7-8.100 7-13.500s-2.400-9.900-7-13.500" />
        <path className="mark-leg" d="M7 21.500C10 11 17 7.500 24 9.500" />
        <circle className="mark-stop" cx="24" cy="9.500" r="3.600" />
      </svg>
      <span>
        {t("site.nameFirst")} <i>{t("site.nameLast")}</i>
      </span>
    </PageLink>
  );
}
