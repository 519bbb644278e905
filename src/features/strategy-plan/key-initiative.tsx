/** One key initiative: its wording and how well it is known, the opportunities that lead to it, and what the record ties to it. */
import type { ReactElement } from "react";
import type { Conflict, Gap } from "#data/records.ts";
import type { KeyInitiativeCarriers } from "#data/strategy-chunks.ts";
import type { ThemeLink } from "#data/theme-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { LeadingOpportunity } from "./leading-opportunity.tsx";
import type { KeyInitiative as KeyInitiativeRecord } from "./strategy-parts.ts";
import { TiedRecords } from "./tied-records.tsx";
import { wordingStatus } from "#i18n/wording-status.ts";
import { RecordStatus } from "#ui/record-status.tsx";

interface KeyInitiativeProps {
  readonly initiative: KeyInitiativeRecord;
  readonly carriers: KeyInitiativeCarriers | undefined;
  readonly themes: readonly ThemeLink[];
  readonly conflicts: readonly Conflict[];
  readonly gaps: readonly Gap[];
}

function Wording({ initiative }: { initiative: KeyInitiativeRecord }): ReactElement {
  const { t } = useI18n();
  const { label, officialTitle, officialTitleSource, status, source, pointer } = initiative;
  return (
    <>
      <h3>
        {label === null ? <span className="none">{t("strategy.noWording")}</span> : <LocalText of={label} />}
        {source !== null && <CiteSource source={source} pointer={pointer} />}
      </h3>
      {officialTitle !== null && (
        <p className="key-official">
          {t("strategy.official")} <q lang="en">{officialTitle}</q>
          {officialTitleSource !== null && <CiteSource source={officialTitleSource} />}
        </p>
      )}
      <p className="key-status">
        <RecordStatus status={status} read={wordingStatus} />
        {pointer !== null && (
          <>
            {"\u00a0· "}
            <span lang="en">{pointer}</span>
          </>
        )}
      </p>
    </>
  );
}

/** An item of the ordered list of a direction; other pages link to `#key-<code>`. */
export function KeyInitiative(props: KeyInitiativeProps): ReactElement {
  const { initiative, carriers, themes, conflicts, gaps } = props;
  const { t } = useI18n();
  const paths = usePaths();
  const { code, opportunityLinks } = initiative;
  return (
    <li id={`key-${code}`}>
      <span className="key-code">{code}</span>
      <div className="key-words">
        <Wording initiative={initiative} />
        {conflicts.length > 0 && (
          <a className="cite-words" href="#disagree">
            {t("strategy.sourcesDiffer")}
          </a>
        )}
        {gaps.map((gap) => (
          <p key={gap.id} className="key-gap">
            {gap.note !== null && <span lang="en">{gap.note}</span>}
          </p>
        ))}
      </div>
      <ul className="key-carriers">
        {opportunityLinks.map((link) => (
          <LeadingOpportunity
            key={link.opportunity}
            link={link}
            label={themes.find(({ number }) => number === link.opportunity)?.label ?? null}
            to={paths.theme(link.opportunity)}
          />
        ))}
        {carriers !== undefined && <TiedRecords carriers={carriers} />}
        {opportunityLinks.length === 0 && carriers?.events.length === 0 && carriers.initiatives.length === 0 && (
          <li className="none">{t("strategy.nothingTied")}</li>
        )}
      </ul>
    </li>
  );
}
