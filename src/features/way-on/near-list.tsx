/** The pages that a wrong address may have meant. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageLink } from "#ui/page-link.tsx";
import type { KnownPage } from "./known-pages.ts";

/** Spoken when it arrives. Empty where nothing is near. */
export function NearList({ pages }: { pages: readonly KnownPage[] }): ReactElement {
  const { t } = useI18n();
  return (
    <div role="status" className="near">
      {pages.length > 0 && (
        <>
          <h2>{t("missing.near", { count: pages.length })}</h2>
          <ul>
            {pages.map(({ path, label }) => (
              <li key={path}>
                <PageLink to={path}>{label}</PageLink>
                <span className="near-path">{path}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
