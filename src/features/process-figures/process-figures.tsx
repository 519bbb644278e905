/** The headline figures of the process, each with what it counts and what it may not be added to. */
import type { ReactElement } from "react";
import type { HeadlineFigure } from "#data/index-chunk.ts";
import { citedNumberOf } from "#domain/cited-row.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CitedFigure } from "#ui/cited-figure.tsx";
import { MarginSources } from "#ui/margin-sources.tsx";
import { Section } from "#ui/section.tsx";

/** Which figures, and in which order, is in the data (`data/headlines`). */
export function ProcessFigures({ headlines }: { headlines: readonly HeadlineFigure[] }): ReactElement {
  const { t, plain } = useI18n();
  return (
    <Section
      id="figures"
      title={t("process.title")}
      plate={t("process.plate")}
      note={t("process.note")}
      margin={
        <>
          <MarginSources sources={headlines.flatMap(({ row }) => row.source ?? [])} />
          <p>{t("process.margin")}</p>
        </>
      }
    >
      <dl className="figures is-process">
        {headlines.map(({ id, row, counts, caveat, conflicts }) => (
          <CitedFigure key={id} number={citedNumberOf(row)} counts={plain(counts)} conflicts={conflicts}>
            {plain(caveat)}
          </CitedFigure>
        ))}
      </dl>
    </Section>
  );
}
