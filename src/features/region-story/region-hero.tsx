/** The head of a region's page: its name, how the torch came through it, three figures. */
import type { ReactElement, ReactNode } from "react";
import type { RegionChunk } from "#data/region-chunk.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { CiteNumber, CiteSource } from "#ui/citation/cite.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { respondentShare } from "#domain/respondent-share.ts";
import { passagesOf } from "#domain/torch-passage.ts";
import { usePassageSentences } from "#ui/use-passage-sentences.ts";

interface HeroFigureProps {
  readonly value: string;
  readonly counts: string;
  readonly marker: ReactNode;
}

function HeroFigure({ value, counts, marker }: HeroFigureProps): ReactElement {
  return (
    <div className="figure-entry">
      <dt>{counts}</dt>
      <dd className="figure-value">
        <span className="figure-number">{value}</span>
        {marker}
      </dd>
    </div>
  );
}

/** Counts of countries are ours and rest on the sources of the assignment; the share is a source's own. */
export function RegionHero({ chunk }: { chunk: RegionChunk }): ReactElement {
  const { t, format, plain } = useI18n();
  const { region, besideOthers, stops } = chunk;
  const sentences = usePassageSentences(passagesOf(region, stops));
  const share = respondentShare(besideOthers, region.id);
  const judged = region.unMembersByJudgement;
  const members = { count: region.unMembers, judged };
  const counts = t("regionHero.figureShare", { region: plain(region.name) });
  const [assignment, standard = assignment] = region.sources;
  return (
    <div className="region-hero">
      <div>
        <h1 className="region-title">
          <LocalText of={region.name} />
        </h1>
        <p className="standfirst">
          {sentences.map((sentence) => sentence + format.gap)}
          {t(judged === 0 ? "regionHero.members" : "regionHero.membersJudged", members)}
          <CiteSource source={region.source} />
        </p>
      </div>
      <dl className="region-figures">
        <HeroFigure
          value={format.number(region.unMembers)}
          counts={t("regionHero.figureMembers")}
          marker={<CiteSource source={region.source} />}
        />
        <HeroFigure
          value={format.number(region.countriesAndTerritories)}
          counts={t("regionHero.figureCountries")}
          marker={standard === undefined ? null : <CiteSource source={standard} />}
        />
        {share !== null && (
          <HeroFigure
            value={format.percent(share.value)}
            counts={counts}
            marker={<CiteNumber number={share} counts={counts} />}
          />
        )}
      </dl>
    </div>
  );
}
