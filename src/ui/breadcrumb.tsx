/** Where the reader is, and the way back up. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { PageTakeAway } from "./take-away/page-take-away.tsx";
import { PageLink } from "./page-link.tsx";

export interface Crumb {
  readonly label: string;
  /** null: the page itself. */
  readonly to: string | null;
}

/** The trail from the front page to this one. */
export function Breadcrumb({ trail }: { trail: readonly Crumb[] }): ReactElement {
  const { t } = useI18n();
  return (
    <div className="page-top wrap">
      <nav className="breadcrumb" aria-label={t("breadcrumb.label")}>
        <ol>
          {trail.map(({ label, to }) => (
            <li key={label}>
              {to === null ? <span aria-current="page">{label}</span> : <PageLink to={to}>{label}</PageLink>}
            </li>
          ))}
        </ol>
      </nav>
      <PageTakeAway title={trail.at(-1)?.label ?? ""} />
    </div>
  );
}
