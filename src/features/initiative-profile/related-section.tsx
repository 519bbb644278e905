/** Initiatives beside this one: ranked lists as lists, of the others the most telling open and the rest one step away. */
import type { ReactElement } from "react";
import type { InitiativeBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { InitiativeEntry } from "#ui/initiative-entry.tsx";
import { RankedGroups } from "#ui/ranked-groups.tsx";
import { Section } from "#ui/section.tsx";

interface RelatedSectionProps {
  readonly id: string;
  readonly title: string;
  readonly note: string;
  readonly initiatives: readonly InitiativeBrief[];
}

/** How many stand open. */
const shown = 6;

function Entries({ initiatives }: Pick<RelatedSectionProps, "initiatives">): ReactElement {
  return (
    <ul className="entries">
      {initiatives.map((initiative) => (
        <InitiativeEntry key={initiative.id} initiative={initiative} />
      ))}
    </ul>
  );
}

/** Nothing where there are none. */
export function RelatedSection({ id, title, note, initiatives }: RelatedSectionProps): ReactElement | null {
  const { t } = useI18n();
  if (initiatives.length === 0) return null;
  const others = initiatives.filter(({ rank }) => rank === null);
  const folded = others.slice(shown);
  return (
    <Section id={id} title={title} note={note} plate={t("initiative.entries", { count: initiatives.length })}>
      <RankedGroups initiatives={initiatives} here={null} />
      {others.length > 0 && <Entries initiatives={others.slice(0, shown)} />}
      {folded.length > 0 && (
        <details className="more-entries">
          <summary>{t("initiative.more", { count: folded.length })}</summary>
          <Entries initiatives={folded} />
        </details>
      )}
    </Section>
  );
}
