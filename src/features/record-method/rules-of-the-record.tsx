/** The rules by which the record is kept, each a term and a sentence or two. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";

const rules = [
  { term: "about.ruleSource", text: "about.ruleSourceText" },
  { term: "about.ruleUnknown", text: "about.ruleUnknownText" },
  { term: "about.ruleSums", text: "about.ruleSumsText" },
  { term: "about.ruleConflict", text: "about.ruleConflictText" },
  { term: "about.ruleAnnounced", text: "about.ruleAnnouncedText" },
  { term: "about.ruleDates", text: "about.ruleDatesText" },
  { term: "about.ruleRegions", text: "about.ruleRegionsText" },
  { term: "about.rulePeople", text: "about.rulePeopleText" },
] as const;

/** In order of weight. */
export function RulesOfTheRecord(): ReactElement {
  const { t } = useI18n();
  return (
    <dl className="rules">
      {rules.map(({ term, text }) => (
        <div key={term}>
          <dt>{t(term)}</dt>
          <dd>{t(text)}</dd>
        </div>
      ))}
    </dl>
  );
}
