/** Everything that rests on a source, a section for each kind of record. */
import type { ReactElement } from "react";
import type { CitingKind, SourceUse } from "#data/source-uses.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { Batched } from "#ui/batched.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { Section } from "#ui/section.tsx";
import { usePaths } from "#ui/use-paths.ts";
import { countriesIn, groupUses } from "./use-groups.ts";
import { UsesInRecord } from "./uses-in-record.tsx";

const titles = {
  event: "use.events",
  initiative: "use.initiatives",
  statistic: "use.statistics",
  region: "use.regions",
  centre: "use.centres",
  theme: "use.themes",
  strategy: "use.strategy",
} as const satisfies Record<CitingKind, MessageKey>;

function CountryUses({ uses }: { uses: readonly SourceUse[] }): ReactElement | null {
  const { t, format, countryName } = useI18n();
  const paths = usePaths();
  const countries = countriesIn(uses)
    .map((alpha2) => ({ alpha2, name: countryName(alpha2) }))
    .toSorted((a, b) => format.compare(a.name, b.name));
  if (countries.length === 0) return null;
  return (
    <Section
      id="countries"
      title={t("use.countries", { count: countries.length })}
      plate={t("sources.uses", { count: countries.length })}
      note={t("use.countriesNote")}
    >
      <ul className="index">
        <Batched items={countries}>
          {({ alpha2, name }) => (
            <li key={alpha2}>
              <PageLink to={paths.country(alpha2)}>{name}</PageLink>
            </li>
          )}
        </Batched>
      </ul>
    </Section>
  );
}

/** Sections in the order events, initiatives, statistics, regions and so on; countries last. */
export function UseSections({ uses }: { uses: readonly SourceUse[] }): ReactElement {
  const { t } = useI18n();
  return (
    <>
      {groupUses(uses).map(({ kind, records, uses: count }, index) => (
        <Section
          key={kind}
          id={`uses-${kind}`}
          title={t(titles[kind], { count: records.length })}
          plate={t("sources.uses", { count })}
          deferred={index > 0}
        >
          <Batched items={records} size={12}>
            {(record) => <UsesInRecord key={record.id} uses={record} />}
          </Batched>
        </Section>
      ))}
      <CountryUses uses={uses} />
    </>
  );
}
