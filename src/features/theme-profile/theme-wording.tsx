/** Highlight and opportunity: our short wording, the official one where the record has it, and how well that is known. */
import type { ReactElement } from "react";
import type { Theme } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { wordingStatus } from "#i18n/wording-status.ts";
import { RecordStatus } from "#ui/record-status.tsx";

interface WordingProps {
  readonly title: string;
  readonly wording: Theme["highlight"];
  readonly pointer: string;
}

function Wording({ title, wording, pointer }: WordingProps): ReactElement {
  const { t } = useI18n();
  const { label, official, source } = wording;
  return (
    <div>
      <dt>{title}</dt>
      <dd>
        <b>
          <LocalText of={label} />
        </b>
        <span className="wording-official">
          {official === null ? (
            <span className="none">{t("theme.notReproduced")}</span>
          ) : (
            <>
              {t("theme.official")} <q lang="en">{official}</q>
            </>
          )}
          {source !== null && <CiteSource source={source} pointer={pointer} />}
        </span>
      </dd>
    </div>
  );
}

/** A list of facts for the page's head. */
export function ThemeWording({ theme }: { theme: Theme }): ReactElement {
  const { t } = useI18n();
  const { highlight, opportunity, verification, pointer } = theme;
  return (
    <dl className="facts theme-wording">
      <Wording title={t("theme.highlight")} wording={highlight} pointer={pointer} />
      <Wording title={t("theme.opportunity")} wording={opportunity} pointer={pointer} />
      <div>
        <dt>{t("theme.verification")}</dt>
        <dd>
          <RecordStatus status={verification} read={wordingStatus} />
        </dd>
      </div>
    </dl>
  );
}
