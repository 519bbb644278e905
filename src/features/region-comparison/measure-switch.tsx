/** The measures as links, each with what the page's own region has and where it stands: a switch that is a summary as well. */
import type { ReactElement } from "react";
import type { RegionId } from "#data/records.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteNumber } from "#ui/citation/cite.tsx";
import { NotRecorded } from "#ui/not-recorded.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { assign } from "#url/parameters.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import { measureParameter, rankOf } from "./measures.ts";
import type { Measure } from "./measures.ts";
import { useMeasureWords } from "./use-measure-words.ts";

interface MeasureSwitchProps {
  readonly measures: readonly Measure[];
  readonly shown: Measure;
  readonly here: RegionId;
}

function Standing({ measure, here }: { measure: Measure; here: RegionId }): ReactElement {
  const words = useMeasureWords();
  const own = measure.regions.find(({ region }) => region === here);
  const rank = rankOf(measure, here);
  if (!own?.number || !rank) return <NotRecorded />;
  return (
    <span>
      <b>{words.value(measure, own.number)}</b>
      <CiteNumber number={own.number} counts={words.counts(measure, own)} /> {words.rank(rank)}
    </span>
  );
}

/** The choice lives in the address. */
export function MeasureSwitch({ measures, shown, here }: MeasureSwitchProps): ReactElement {
  const { t } = useI18n();
  const words = useMeasureWords();
  const addressWith = useAddressWith();
  return (
    <nav className="measures" aria-label={t("regionCompare.measures")}>
      <ul>
        {measures.map((measure) => (
          <li key={measure.id} className={measure === shown ? "is-shown" : undefined}>
            <PageLink
              to={addressWith([assign(measureParameter, measure.id)])}
              keepsPlace
              aria-current={measure === shown ? "true" : undefined}
            >
              <span className="view-words">{words.name(measure)}</span>
            </PageLink>
            <Standing measure={measure} here={here} />
          </li>
        ))}
      </ul>
    </nav>
  );
}
