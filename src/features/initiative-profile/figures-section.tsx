/** The numbers of an initiative, and the statistics that tell of it or of its parts. */
import type { ReactElement } from "react";
import type { InitiativeChunk } from "#data/initiative-chunks.ts";
import type { Conflict, Initiative } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { plainUnit } from "#i18n/record-units.ts";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { MarginSources } from "#ui/margin-sources.tsx";
import { NumberWithUnit } from "#ui/number-with-unit.tsx";
import { Section } from "#ui/section.tsx";
import { StatisticFigure } from "./statistic-figure.tsx";

interface FigureRowProps {
  readonly figure: Initiative["figures"][number];
  readonly conflicts: readonly Conflict[];
}

function FigureRow({ figure, conflicts }: FigureRowProps): ReactElement {
  const { language, t, plain } = useI18n();
  const { label, unit } = figure;
  const said = plainUnit(language, unit);
  const counts = said === null ? plain(label) : t("initiative.counts", { label: plain(label), unit: said });
  return (
    <div>
      <dt>
        <LocalText of={label} />
      </dt>
      <dd>
        <NumberWithUnit number={figure} unit={unit} />
        <CiteNumber number={figure} counts={counts} conflicts={conflicts} />
      </dd>
    </div>
  );
}

/** Conflicts about figures name the field as a whole; one that repeats a figure's value is about it. */
const about = (figure: FigureRowProps["figure"], conflicts: readonly Conflict[]): readonly Conflict[] =>
  conflicts.filter(
    ({ field, values }) =>
      field === "figures" &&
      values.some(
        ({ source, value }) => source === figure.source && value.replaceAll(",", "").includes(`${figure.value}`),
      ),
  );

/** Nothing where no number is on record. */
export function FiguresSection({ chunk }: { chunk: InitiativeChunk }): ReactElement | null {
  const { t, plain } = useI18n();
  const { initiative, statistics, conflicts } = chunk;
  const { figures } = initiative;
  if (figures.length === 0 && statistics.length === 0) return null;
  const rowSources = statistics.flatMap(({ rows }) => rows.flatMap(({ source }) => source ?? []));
  const sources = [...figures.map(({ source }) => source), ...rowSources];
  return (
    <Section
      id="figures"
      title={t("initiative.figures")}
      margin={
        <>
          <MarginSources sources={sources} />
          <p>{t("initiative.noSum")}</p>
        </>
      }
      deferred={false}
    >
      {figures.length > 0 && (
        <dl className="facts initiative-figures">
          {figures.map((figure) => (
            <FigureRow
              key={`${plain(figure.label)} ${figure.unit}`}
              figure={figure}
              conflicts={about(figure, conflicts)}
            />
          ))}
        </dl>
      )}
      {statistics.map((statistic) => (
        <StatisticFigure key={`${statistic.part?.id} ${statistic.id}`} statistic={statistic} />
      ))}
    </Section>
  );
}
