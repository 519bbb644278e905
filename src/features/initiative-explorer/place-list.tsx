/** The content of the map in words: initiatives by place, and those of which no place is on record. */
import type { ReactElement } from "react";
import type { InitiativeRow } from "#data/initiative-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { InitiativeStatus } from "#ui/initiative-entry.tsx";
import { LocalText } from "#ui/local-text.tsx";
import { PageLink } from "#ui/page-link.tsx";
import { useInitiativeWords } from "#ui/use-initiative-words.ts";
import { usePaths } from "#ui/use-paths.ts";
import { assign } from "#url/parameters.ts";
import { useAddressWith } from "#url/use-parameter.ts";
import type { FilledPlace, MapContent } from "./map-places.ts";
import { facetParameters, viewParameter } from "./parameters.ts";
import { ShowMore } from "./result-list.tsx";
import { placeId } from "./use-address-of-place.ts";
import { usePlaceName } from "./use-place-name.ts";

/** Places and names drawn at most; a country's others are one step away, in the list. */
const mostPlaces = 80;
const mostNames = 6;

function Names({ initiatives }: { initiatives: readonly InitiativeRow[] }): ReactElement {
  const paths = usePaths();
  const words = useInitiativeWords();
  return (
    <>
      {initiatives.map((initiative) => (
        <li key={initiative.id}>
          <PageLink to={paths.initiative(initiative.id)}>
            <LocalText of={initiative.name} />
          </PageLink>{" "}
          <span className="kind">{words.kindAndDate(initiative)}</span> <InitiativeStatus status={initiative.status} />
        </li>
      ))}
    </>
  );
}

function Place({ place }: { place: FilledPlace }): ReactElement {
  const { t } = useI18n();
  const placeName = usePlaceName();
  const addressWith = useAddressWith();
  const { key, country, initiatives } = place;
  const rest = initiatives.length - mostNames;
  const inList = [
    assign(viewParameter, "list"),
    assign(facetParameters.country, country === null ? [] : [country.toLowerCase()]),
  ];
  return (
    <section className="place-group" id={placeId(key)}>
      <h3>
        {placeName(place)} <span>{t("initiatives.map.placeCount", { count: initiatives.length })}</span>
      </h3>
      <ul>
        <Names initiatives={initiatives.slice(0, mostNames)} />
        {rest > 0 && (
          <li>
            <PageLink className="more" to={addressWith(inList)}>
              {t("initiatives.map.andMore", { count: rest })}
            </PageLink>
          </li>
        )}
      </ul>
    </section>
  );
}

/** Bounded, so that any number of records is drawn at once. */
export function PlaceList({ content, shown }: { content: MapContent; shown: number }): ReactElement {
  const { t } = useI18n();
  const { places, unplaced } = content;
  return (
    <div className="place-groups">
      {places.slice(0, mostPlaces).map((place) => (
        <Place key={place.key} place={place} />
      ))}
      {unplaced.length > 0 && (
        <section className="place-group is-unplaced">
          <h3>
            {t("initiatives.map.unplaced")} <span>{t("initiatives.map.placeCount", { count: unplaced.length })}</span>
          </h3>
          <ul>
            <Names initiatives={unplaced.slice(0, shown)} />
          </ul>
          <ShowMore shown={shown} count={unplaced.length} />
        </section>
      )}
    </div>
  );
}
