/** The way to the sections of a long page. Plain fragment links: they work before any script. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";

export interface SectionLink {
  /** Of the section's heading. */
  readonly id: string;
  readonly title: string;
}

/** One row; narrow windows scroll it. */
export function SectionNav({ links }: { links: readonly SectionLink[] }): ReactElement {
  const { t } = useI18n();
  return (
    <nav className="section-nav" aria-label={t("region.sectionNav")}>
      <ul>
        {links.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
