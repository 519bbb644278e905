/** Every disagreement about an event: the claims, their sources, which is shown and why. */
import type { ReactElement } from "react";
import type { Conflict } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { ConflictList } from "#ui/conflict-list.tsx";
import { fieldWords } from "./statements.ts";

const fieldKeys: Readonly<Record<string, MessageKey>> = {
  participants: "event.field.participants",
  countriesRepresented: "event.field.countriesRepresented",
  experienceYears: "event.field.experienceYears",
  start: "event.field.start",
  end: "event.field.end",
  "start, end": "event.field.days",
  tourOrder: "event.field.tourOrder",
  name: "event.field.name",
  status: "event.field.status",
  people: "event.field.people",
};

function FieldName({ field }: { field: string }): ReactElement {
  const { t } = useI18n();
  const key = fieldKeys[field];
  return key === undefined ? <span lang="en">{fieldWords(field.replace(/^numbers\./, ""))}</span> : <>{t(key)}</>;
}

const nameOf = ({ field }: Conflict): ReactElement => <FieldName field={field} />;

/** In the order of the record. */
export function EventConflicts({ conflicts }: { conflicts: readonly Conflict[] }): ReactElement {
  return <ConflictList conflicts={conflicts} nameOf={nameOf} />;
}
