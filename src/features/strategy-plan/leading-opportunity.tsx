/** An opportunity that leads to a key initiative: on what ground, and on whose word. */
import type { ReactElement } from "react";
import type { LocalText as LocalTextRecord } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import type { KeyInitiative } from "./strategy-parts.ts";
import { wordingStatus } from "#i18n/wording-status.ts";
import { RecordStatus } from "#ui/record-status.tsx";

interface LeadingOpportunityProps {
  readonly link: KeyInitiative["opportunityLinks"][number];
  /** null: a number without a record, which validation does not let happen. */
  readonly label: LocalTextRecord | null;
  readonly to: string;
}

/** One carrier of a key initiative. */
export function LeadingOpportunity({ link, label, to }: LeadingOpportunityProps): ReactElement {
  const { t } = useI18n();
  const { opportunity, basis, classification, source, pointer } = link;
  return (
    <li>
      <PageLink to={to}>
        {t("strategy.opportunity", { number: opportunity })} {label !== null && <LocalText of={label} />}
      </PageLink>
      <span>
        <span className="badge">{t(classification === "source" ? "strategy.saysSource" : "strategy.saysOwn")}</span>{" "}
        <RecordStatus status={basis} read={wordingStatus} />
        <CiteSource source={source} pointer={pointer} />
      </span>
    </li>
  );
}
