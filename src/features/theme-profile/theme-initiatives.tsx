/** The initiatives that act on a theme, by region; those that sources merely mention are folded away. */
import type { ReactElement } from "react";
import type { InitiativeBrief } from "#data/briefs.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Batched } from "#ui/batched.tsx";
import { InitiativeEntry } from "#ui/initiative-entry.tsx";
import { regionNameKey } from "#ui/region-names.ts";
import { RegionSwatch } from "#ui/region-swatch.tsx";
import { sortInitiatives } from "./initiative-groups.ts";

function Entries({ initiatives }: { initiatives: readonly InitiativeBrief[] }): ReactElement {
  return (
    <ul className="entries">
      <Batched items={initiatives}>
        {(initiative) => <InitiativeEntry key={initiative.id} initiative={initiative} />}
      </Batched>
    </ul>
  );
}

/** The content of the section. */
export function ThemeInitiatives({ initiatives }: { initiatives: readonly InitiativeBrief[] }): ReactElement {
  const { t } = useI18n();
  const { groups, mentions } = sortInitiatives(initiatives);
  if (initiatives.length === 0) return <p className="none">{t("theme.initiativesNone")}</p>;
  return (
    <div className="theme-initiatives">
      {groups.map((group) => (
        <section key={group.region} className={`theme-region region-${group.region}`}>
          <h3>
            <RegionSwatch region={group.region} /> {t(regionNameKey(group.region))}{" "}
            <span>{t("theme.regionCount", { count: group.initiatives.length, mentioned: group.mentioned })}</span>
          </h3>
          {group.initiatives.length > 0 && <Entries initiatives={group.initiatives} />}
        </section>
      ))}
      {mentions.length > 0 && (
        <details className="initiatives-more">
          <summary>{t("theme.mentions", { count: mentions.length })}</summary>
          <Entries initiatives={mentions} />
        </details>
      )}
    </div>
  );
}
