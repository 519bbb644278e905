/** The head of an initiative's page: what it belongs to, its name, what it is, and whether it took place. */
import type { ReactElement } from "react";
import type { InitiativeChunk } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { initiativeKindKey } from "#i18n/record-kinds.ts";
import type { MessageKey } from "#i18n/translate.ts";
import { InitiativeSources } from "#ui/initiative-entry.tsx";
import { LocalText } from "#ui/local-text.tsx";

const statusKeys = {
  announced: "initiative.status.announced",
  postponed: "initiative.status.postponed",
  "moved-online": "initiative.status.movedOnline",
} as const satisfies Record<NonNullable<InitiativeChunk["initiative"]["status"]>, MessageKey>;

/** Names longer than this are set smaller. */
const long = 44;

/** Stands inside a citation provider. */
export function InitiativeHead({ chunk }: { chunk: InitiativeChunk }): ReactElement {
  const { t, plain } = useI18n();
  const { initiative } = chunk;
  const { name, kind, summary, status } = initiative;
  return (
    <div className={plain(name).length > long ? "initiative-head is-long" : "initiative-head"}>
      <p className="initiative-kind">{t(initiativeKindKey(kind))}</p>
      <h1>
        <LocalText of={name} />
      </h1>
      <p className="lead-in">
        <LocalText of={summary} />
        <InitiativeSources {...initiative} />
      </p>
      {status !== null && <p className="event-status">{t(statusKeys[status])}</p>}
    </div>
  );
}
