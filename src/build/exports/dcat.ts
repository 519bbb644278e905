/** The dataset for data catalogues: DCAT 3 as JSON-LD (https://www.w3.org/TR/vocab-dcat-3/). */
import { downloadOf, downloads } from "#data/download-list.ts";
import { datasetTitle, licence } from "./export-context.ts";
import type { ExportContext } from "./export-context.ts";
import { checksum, jsonFile } from "./export-file.ts";
import type { ExportFile } from "./export-file.ts";

const context = {
  dcat: "http://www.w3.org/ns/dcat#",
  dcterms: "http://purl.org/dc/terms/",
  foaf: "http://xmlns.com/foaf/0.1/",
  spdx: "http://spdx.org/rdf/terms#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
} as const;

const date = (text: string): object => ({ "@value": text, "@type": "xsd:date" });
const english = (text: string): object => ({ "@value": text, "@language": "en" });

function distribution({ path, mediaType, bytes }: ExportFile, { download, release }: ExportContext): object {
  const address = { "@id": download(path) };
  return {
    "@type": "dcat:Distribution",
    "dcterms:title": english(path),
    "dcat:downloadURL": address,
    "dcat:accessURL": address,
    "dcat:mediaType": { "@id": `https://www.iana.org/assignments/media-types/${mediaType}` },
    "dcat:byteSize": { "@value": String(bytes.length), "@type": "xsd:nonNegativeInteger" },
    "dcterms:license": { "@id": licence.url },
    "dcterms:issued": date(release.date),
    "spdx:checksum": {
      "@type": "spdx:Checksum",
      "spdx:algorithm": { "@id": "spdx:checksumAlgorithm_sha256" },
      "spdx:checksumValue": { "@value": checksum(bytes), "@type": "xsd:hexBinary" },
    },
  };
}

/** Distributions are the downloads of the list that hold data. */
export function dcat(files: readonly ExportFile[], exports: ExportContext): ExportFile {
  const { release, homepage, dataset } = exports;
  const { path, mediaType } = downloadOf("dcat");
  const offered = downloads.flatMap((download) => files.filter((file) => file.path === download.path));
  const starts = dataset.events.flatMap(({ dates }) => dates.start ?? []).toSorted();
  return jsonFile(path, mediaType, {
    "@context": context,
    "@id": homepage ?? "./",
    "@type": "dcat:Dataset",
    "dcterms:title": english(datasetTitle),
    "dcterms:description": english(
      "Workshops, congresses, initiatives, centres, themes and figures of the IFLA Global Vision process, each with its source.",
    ),
    "dcterms:identifier": homepage ?? "global-vision-atlas",
    "dcat:version": release.id,
    "dcterms:issued": date(dataset.releases[0]?.date ?? release.date),
    "dcterms:modified": date(release.date),
    "dcterms:license": { "@id": licence.url },
    "dcterms:publisher": { "@type": "foaf:Organization", "foaf:name": "Global Vision Atlas" },
    "dcterms:language": { "@id": "http://id.loc.gov/vocabulary/iso639-1/en" },
    "dcterms:temporal": {
      "@type": "dcterms:PeriodOfTime",
      "dcat:startDate": { "@value": starts.at(0)?.slice(0, 4) ?? "", "@type": "xsd:gYear" },
      "dcat:endDate": { "@value": starts.at(-1)?.slice(0, 4) ?? "", "@type": "xsd:gYear" },
    },
    "dcat:keyword": ["IFLA", "Global Vision", "libraries", "workshops"].map(english),
    ...(homepage === null ? {} : { "dcat:landingPage": { "@id": homepage } }),
    "dcat:distribution": offered.map((file) => distribution(file, exports)),
  });
}
