/** How the record was made, what it does not know, what may be done with it, and how to add to it. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import type { ReactElement } from "react";
import { indexQuery, languagesQuery } from "#data/queries.ts";
import { createCitationBook } from "#domain/citation-book.ts";
import { FigureExample } from "#features/record-method/figure-example.tsx";
import { Licences } from "#features/record-method/licences.tsx";
import { TranslatedLanguages } from "#features/record-method/translated-languages.tsx";
import { RulesOfTheRecord } from "#features/record-method/rules-of-the-record.tsx";
import { WhatIsMissing } from "#features/record-method/what-is-missing.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { CitationProvider } from "#ui/citation/citation-provider.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { Section } from "#ui/section.tsx";
import { usePaths } from "#ui/use-paths.ts";

/** The page at `/about/`. */
export function AboutPage(): ReactElement {
  const { t } = useI18n();
  const paths = usePaths();
  const { data: index } = useSuspenseQuery(indexQuery());
  const { languages } = useSuspenseQuery(languagesQuery()).data;
  const [example] = index.headlines;
  const book = useMemo(() => createCitationBook(index.sources, [index.headlines[0]]), [index]);
  const { counts } = index;
  return (
    <CitationProvider book={book}>
      <PageHead title={t("nav.about")} description={t("about.description", counts)} path={paths.about()} />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("nav.about"), to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("about.title")}</h1>
          <p className="standfirst">{t("about.standfirst", counts)}</p>
        </div>
      </div>
      <Section
        id="rules"
        title={t("about.rules")}
        deferred={false}
        {...(example === undefined ? {} : { margin: <FigureExample figure={example} /> })}
      >
        <RulesOfTheRecord />
      </Section>
      <Section deferred={false} id="method" title={t("about.method")}>
        <div className="prose">
          <p className="lead-in">{t("about.methodLead", { primary: counts.primarySources })}</p>
          <p>{t("about.methodReading")}</p>
          <p>{t("about.methodChecks")}</p>
          <p>
            <PageLink className="more" to={paths.sources()}>
              {t("about.allSources", counts)}
            </PageLink>
          </p>
        </div>
      </Section>
      <Section deferred={false} id="missing" title={t("about.missing")} note={t("about.missingNote")}>
        <WhatIsMissing index={index} />
        <p>
          <PageLink className="more" to={`${paths.data()}#conflicts`}>
            {t("about.doubts")}
          </PageLink>
        </p>
      </Section>
      <Section deferred={false} id="contribute" title={t("about.contribute")}>
        <p className="lead-in">{t("about.contributeLead")}</p>
        <ol className="steps">
          <li>{t("about.stepSource")}</li>
          <li>{t("about.stepRecord")}</li>
          <li>{t("about.stepCheck")}</li>
          <li>{t("about.stepSend")}</li>
        </ol>
      </Section>
      <Section deferred={false} id="languages" title={t("about.languages")}>
        <div className="prose">
          <p className="lead-in">{t("about.languagesLead")}</p>
          <p>{t("about.languagesFallback")}</p>
        </div>
        <TranslatedLanguages languages={languages} />
        <div className="prose">
          <p>{t("about.languagesCorrect")}</p>
        </div>
      </Section>
      <Section deferred={false} id="independence" title={t("about.independence")}>
        <div className="prose">
          <p className="lead-in">{t("about.independenceLead")}</p>
          <p>{t("about.independenceText")}</p>
          <p>{t("about.borders")}</p>
        </div>
      </Section>
      <Section deferred={false} id="licences" title={t("about.licences")}>
        <Licences />
        <p>
          <PageLink className="more" to={paths.data()}>
            {t("about.takeData")}
          </PageLink>
        </p>
      </Section>
      <Section deferred={false} id="accessibility" title={t("nav.accessibility")}>
        <div className="prose">
          <p>{t("about.accessibilityTested")}</p>
          <p>{t("about.accessibilityLimits")}</p>
          <p>
            <PageLink className="more" to={paths.accessibility()}>
              {t("about.accessibilityMore")}
            </PageLink>
          </p>
        </div>
      </Section>
    </CitationProvider>
  );
}
