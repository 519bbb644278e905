/** What was tested for barriers and how: the last runs, what the checks look at, the tools and the command. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import lastRun from "./last-run.json";
import { LastRuns } from "./last-runs.tsx";

const checks = [
  "accessibility.checkKeys",
  "accessibility.checkRoom",
  "accessibility.checkMotion",
  "accessibility.checkColours",
  "accessibility.checkAnswers",
  "accessibility.checkTargets",
] as const;

/** Numbers, days and versions come from the file that the checks write. */
export function WhatWasTested(): ReactElement {
  const { t } = useI18n();
  return (
    <>
      <LastRuns />
      <p className="scripted">{t("accessibility.scripted")}</p>
      <ul className="said-list">
        {checks.map((check) => (
          <li key={check}>{t(check)}</li>
        ))}
      </ul>
      <div className="prose">
        <p>{t("accessibility.always")}</p>
        <p>{t("accessibility.campaign")}</p>
        <p>{t("accessibility.tools", lastRun.tools)}</p>
        <p>
          <code dir="ltr">{lastRun.command}</code>
        </p>
      </div>
    </>
  );
}
