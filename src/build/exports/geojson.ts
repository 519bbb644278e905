/** Places of the record as GeoJSON (RFC 7946): longitude first, WGS 84, one point a record, only records with a point. */
import type { Feature, FeatureCollection, Point as GeoPoint } from "geojson";
import { downloadOf } from "#data/download-list.ts";
import type { DownloadId } from "#data/download-list.ts";
import type { Centre, CitedNumber, Event, Point } from "#data/records.ts";
import { createPaths } from "#url/paths.ts";
import { licence } from "./export-context.ts";
import type { ExportContext } from "./export-context.ts";
import { jsonFile } from "./export-file.ts";
import type { ExportFile } from "./export-file.ts";

const paths = createPaths("en");

function feature(id: string, { lon, lat }: Point, properties: object): Feature<GeoPoint> {
  return {
    type: "Feature",
    id,
    geometry: { type: "Point", coordinates: [lon, lat] },
    properties: { id, ...properties },
  };
}

/** A number with what belongs to it; all null where none is recorded. */
function numberColumns(name: string, number: CitedNumber | null): object {
  return {
    [name]: number?.value ?? null,
    [`${name}_qualifier`]: number?.qualifier ?? null,
    [`${name}_source`]: number?.source ?? null,
  };
}

function eventFeature(event: Event, { address }: ExportContext): Feature<GeoPoint> | null {
  const { place, dates, status } = event;
  if (place.point === null) return null;
  return feature(event.id, place.point, {
    name: event.name.en,
    status,
    held: status === "held",
    kind: event.kind,
    series: event.series,
    start: dates.start,
    end: dates.end,
    city: place.city,
    country: place.country,
    region: event.region,
    online: place.online,
    torch_order: event.torch?.order ?? null,
    ...numberColumns("participants", event.participants),
    ...numberColumns("countries_represented", event.countriesRepresented),
    ...numberColumns("experience_years", event.experienceYears),
    sources: event.sources,
    page: address(paths.event(event.id)),
  });
}

function centreFeature(centre: Centre, { address }: ExportContext): Feature<GeoPoint> {
  const { id, point, name, kind, host, city, country, region, serves, since, status, sources } = centre;
  const page = address(paths.country(country));
  return feature(id, point, {
    name: name.en,
    kind,
    host,
    city,
    country,
    region,
    serves,
    since,
    status,
    sources,
    page,
  });
}

/** Release, licence and citation are foreign members, which readers of GeoJSON skip. */
function collection(id: DownloadId, features: readonly Feature<GeoPoint>[], context: ExportContext): ExportFile {
  const { path, mediaType } = downloadOf(id);
  const { release, citation } = context;
  const geojson: FeatureCollection = { type: "FeatureCollection", features: [...features] };
  return jsonFile(path, mediaType, { ...geojson, version: release.id, date: release.date, licence, citation });
}

/** Gatherings, each marked whether it was held, and the centres of IFLA. */
export function geojsonFiles(context: ExportContext): readonly ExportFile[] {
  const { events, centres } = context.dataset;
  const gatherings = events.flatMap((event) => eventFeature(event, context) ?? []);
  return [
    collection("gatherings", gatherings, context),
    collection(
      "centres",
      centres.map((centre) => centreFeature(centre, context)),
      context,
    ),
  ];
}
