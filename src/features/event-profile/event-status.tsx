/** Says at the top that an event is not known to have been held. */
import type { ReactElement } from "react";
import type { Event } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { CiteStatements } from "./cite-statements.tsx";
import { statementsFor } from "./statements.ts";

const keys = {
  announced: "event.status.announced",
  postponed: "event.status.postponed",
  cancelled: "event.status.cancelled",
} as const satisfies Record<Exclude<Event["status"], "held">, MessageKey>;

/** Nothing for an event that was held. */
export function EventStatus({ event }: { event: Event }): ReactElement | null {
  const { t } = useI18n();
  if (event.status === "held") return null;
  return (
    <p className="event-status">
      <b>{t(keys[event.status])}</b>
      <CiteStatements statements={statementsFor(event, "status")} />
    </p>
  );
}
