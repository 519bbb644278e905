/** Facets and their values in words. */
import { useMemo } from "react";
import { initiativeKinds, initiativeLevels, prominences, scopes } from "#data/vocabulary.ts";
import type { InitiativesChunk } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { I18n } from "#i18n/i18n-context.tsx";
import { initiativeKindKey } from "#i18n/record-kinds.ts";
import type { MessageKey } from "#i18n/translate.ts";
import { regionNameKey } from "#ui/region-names.ts";
import { none } from "./facets.ts";
import type { FacetName } from "./facets.ts";

const facetKeys = {
  prominence: "initiatives.facet.prominence",
  kind: "initiatives.facet.kind",
  region: "initiatives.facet.region",
  theme: "initiatives.facet.theme",
  direction: "initiatives.facet.direction",
  level: "initiatives.facet.level",
  year: "initiatives.facet.year",
  country: "initiatives.facet.country",
} as const satisfies Record<FacetName, MessageKey>;

const noneKeys: Readonly<Partial<Record<FacetName, MessageKey>>> = {
  theme: "initiatives.none.theme",
  direction: "initiatives.none.direction",
  year: "initiatives.none.year",
  country: "initiatives.none.country",
};

const isAmong = <T extends string>(words: readonly T[], text: string): T | null =>
  words.find((word) => word === text) ?? null;

type Labels = Pick<InitiativesChunk, "themes" | "directions">;

export interface FacetWords {
  facet(name: FacetName): string;
  value(name: FacetName, value: string): string;
}

/** Words in the language of the page; the same object while page and language stay. */
export function useFacetWords(chunk: Labels): FacetWords {
  const i18n = useI18n();
  return useMemo(() => facetWords(i18n, chunk), [i18n, chunk]);
}

function facetWords({ t, plain, countryName }: I18n, { themes, directions }: Labels): FacetWords {
  const numbered = (number: string, label: string | undefined): string =>
    label === undefined ? number : t("initiatives.numbered", { number, label });
  const labelOf = (name: FacetName, value: string): string => {
    switch (name) {
      case "prominence": {
        const prominence = isAmong(prominences, value);
        return prominence === null ? value : t(`initiatives.prominence.${prominence}`);
      }
      case "kind": {
        const kind = isAmong(initiativeKinds, value);
        return kind === null ? value : t(initiativeKindKey(kind));
      }
      case "region": {
        const scope = isAmong(scopes, value);
        return scope === null ? value : t(regionNameKey(scope));
      }
      case "level": {
        const level = isAmong(initiativeLevels, value);
        return level === null ? value : t(`initiatives.level.${level}`);
      }
      case "theme": {
        const theme = themes.find(({ number }) => String(number) === value);
        return numbered(value, theme && plain(theme.label));
      }
      case "direction": {
        const direction = directions.find(({ code }) => code === value);
        return numbered(value, direction && plain(direction.name));
      }
      case "year":
        return value;
      case "country":
        return countryName(value.toUpperCase());
    }
  };
  return {
    facet: (name) => t(facetKeys[name]),
    value: (name, value) => {
      const key = value === none ? noneKeys[name] : undefined;
      return key === undefined ? labelOf(name, value) : t(key);
    },
  };
}
