/** Where sources disagree about an initiative, and what is known to be missing. */
import type { ReactElement } from "react";
import type { InitiativeChunk } from "#data/initiative-chunks.ts";
import type { Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { ConflictList } from "#ui/conflict-list.tsx";
import { GapList } from "#ui/gap-list.tsx";
import { Section } from "#ui/section.tsx";

const fieldKeys: Readonly<Record<string, MessageKey>> = {
  start: "initiative.field.start",
  end: "initiative.field.end",
  figures: "initiative.field.figures",
  rank: "initiative.field.rank",
  name: "initiative.field.name",
  funding: "initiative.field.funding",
};

function FieldName({ field }: { field: string }): ReactElement {
  const { t } = useI18n();
  const key = fieldKeys[field];
  return key === undefined ? <span lang="en">{field}</span> : <>{t(key)}</>;
}

const nameOf = ({ field }: Conflict): ReactElement => <FieldName field={field} />;

/** Two sections, each only where there is something to say. */
export function Doubts({ chunk }: { chunk: Pick<InitiativeChunk, "conflicts" | "gaps"> }): ReactElement {
  const { t } = useI18n();
  const { conflicts, gaps } = chunk;
  return (
    <>
      {conflicts.length > 0 && (
        <Section
          id="disagree"
          title={t("initiative.disagree")}
          plate={t("initiative.conflicts", { count: conflicts.length })}
        >
          <ConflictList conflicts={conflicts} nameOf={nameOf} />
        </Section>
      )}
      {gaps.length > 0 && (
        <Section id="gaps" title={t("initiative.gaps")}>
          <GapList gaps={gaps} />
        </Section>
      )}
    </>
  );
}
