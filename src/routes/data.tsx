/** The data to take away: downloads, what they hold and mean, what is in doubt and missing, how to cite and to add to them. */
import { useSuspenseQuery } from "@tanstack/react-query";
import type { ReactElement } from "react";
import { downloadsQuery } from "#data/queries.ts";
import { BeforeYouCount } from "#features/data-downloads/before-you-count.tsx";
import { CiteAndReuse } from "#features/data-downloads/cite-and-reuse.tsx";
import { Dictionary } from "#features/data-downloads/dictionary.tsx";
import { DownloadRows } from "#features/data-downloads/download-rows.tsx";
import { KnownConflicts } from "#features/data-downloads/known-conflicts.tsx";
import { KnownGaps } from "#features/data-downloads/known-gaps.tsx";
import { RecordCounts } from "#features/data-downloads/record-counts.tsx";
import { ReleaseList } from "#features/data-downloads/release-list.tsx";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Breadcrumb } from "#ui/breadcrumb.tsx";
import { PageHead } from "#ui/page-head.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { Section } from "#ui/section.tsx";
import { usePaths } from "#ui/use-paths.ts";

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** The page at `/data/`. */
export function DataPage(): ReactElement {
  const { t, format } = useI18n();
  const paths = usePaths();
  const { release, releases, citation, files, kinds, translations, conflicts, gaps } =
    useSuspenseQuery(downloadsQuery()).data;
  const counts = {
    records: sum(kinds.map((kind) => kind.records)),
    kinds: kinds.length,
    tables: sum(kinds.map((kind) => kind.tables.length)) + (translations === null ? 0 : 1),
  };
  const disputed = sum(conflicts.map((group) => group.conflicts.length));
  return (
    <>
      <PageHead title={t("nav.data")} description={t("data.description", counts)} path={paths.data()} />
      <Breadcrumb
        trail={[
          { label: t("nav.atlas"), to: paths.home() },
          { label: t("nav.data"), to: null },
        ]}
      />
      <div className="hero wrap">
        <div className="hero-text">
          <h1>{t("data.title")}</h1>
          <p className="standfirst">{t("data.standfirst", counts)}</p>
        </div>
      </div>
      <Section
        id="downloads"
        deferred={false}
        title={t("data.downloads")}
        note={t("data.downloadsNote")}
        plate={t("data.release", { version: release.id, date: format.date(release.date) })}
        margin={<BeforeYouCount />}
      >
        <DownloadRows files={files} tableCount={counts.tables} />
      </Section>
      <Section id="contents" deferred={false} title={t("data.contents")} note={t("data.contentsNote", counts)}>
        <RecordCounts kinds={kinds} />
      </Section>
      <Section id="cite" deferred={false} title={t("data.cite")}>
        <CiteAndReuse citation={citation} />
      </Section>
      <Section id="dictionary" deferred={false} title={t("data.dictionary")} note={t("data.dictionaryNote")}>
        <Dictionary kinds={kinds} translations={translations} />
      </Section>
      <Section
        id="conflicts"
        deferred={false}
        title={t("data.conflicts")}
        note={t("data.conflictsNote", { count: disputed })}
      >
        <KnownConflicts conflicts={conflicts} />
      </Section>
      <Section id="gaps" deferred={false} title={t("data.gaps")} note={t("data.gapsNote", { count: gaps.length })}>
        <KnownGaps gaps={gaps} />
      </Section>
      <Section id="releases" deferred={false} title={t("data.releases")}>
        <ReleaseList releases={releases} />
      </Section>
      <Section id="contribute" deferred={false} title={t("data.contribute")}>
        <div className="prose">
          <p>{t("data.contributeText")}</p>
          <p>
            <PageLink className="more" to={`${paths.about()}#contribute`}>
              {t("data.contributeLink")}
            </PageLink>
          </p>
        </div>
      </Section>
    </>
  );
}
