/** The accessibility statement: what is aimed at, what was tested, what not, what is missing, and where to report it. */
import type { ReactElement } from "react";
import lastRun from "#features/accessibility-statement/last-run.json";
import { WaysToRead } from "#features/accessibility-statement/ways-to-read.tsx";
import { WhatWasTested } from "#features/accessibility-statement/what-was-tested.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { Section } from "#ui/section.tsx";
import { usePaths } from "#ui/use-paths.ts";

const untested = [
  "accessibility.untestedReaders",
  "accessibility.untestedBrowsers",
  "accessibility.untestedPeople",
] as const;
const gaps = [
  "accessibility.gapEnglish",
  "accessibility.gapPlots",
  "accessibility.gapTargets",
  "accessibility.gapScript",
  "accessibility.gapSources",
] as const;

/** The page at `/accessibility/`. */
export function AccessibilityPage(): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  return (
    <>
      <PageHead
        title={t("nav.accessibility")}
        description={t("accessibility.description")}
        path={paths.accessibility()}
      />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("nav.accessibility"), to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("accessibility.title")}</h1>
          <p className="standfirst">{t("accessibility.standfirst", { date: format.date(lastRun.reviewed) })}</p>
        </div>
      </div>
      <Section deferred={false} id="aim" title={t("accessibility.aim")}>
        <div className="prose">
          <p className="lead-in">{t("accessibility.aimStandard")}</p>
          <p>{t("accessibility.aimStatus")}</p>
        </div>
      </Section>
      <Section deferred={false} id="tested" title={t("accessibility.tested")} note={t("accessibility.testedNote")}>
        <WhatWasTested />
      </Section>
      <Section deferred={false} id="untested" title={t("accessibility.untested")}>
        <ul className="said-list">
          {untested.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Section>
      <Section deferred={false} id="gaps" title={t("accessibility.gaps")}>
        <ul className="said-list">
          {gaps.map((key) => (
            <li key={key}>{t(key)}</li>
          ))}
        </ul>
      </Section>
      <Section deferred={false} id="ways" title={t("accessibility.ways")}>
        <WaysToRead />
      </Section>
      <Section deferred={false} id="report" title={t("accessibility.report")}>
        <div className="prose">
          <p className="lead-in">{t("accessibility.reportText")}</p>
          <p>{t("accessibility.reportWhere")}</p>
          <p>
            <PageLink className="more" to={paths.about()}>
              {t("nav.about")}
            </PageLink>
          </p>
        </div>
      </Section>
    </>
  );
}
