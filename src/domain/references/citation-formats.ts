/** The five ways to cite: two that people read, three that programs read. */
import { apaReference } from "./apa.ts";
import { writeBibtex } from "./bibtex.ts";
import { chicagoReference } from "./chicago.ts";
import type { CitationText } from "./citation-text.ts";
import { plainText } from "./citation-text.ts";
import { writeCslJson } from "./csl-json.ts";
import type { Reference } from "./reference.ts";
import { writeRis } from "./ris.ts";

/** Sentences for a list of references. */
export const citationStyles = {
  apa: apaReference,
  chicago: chicagoReference,
} as const satisfies Record<string, (reference: Reference) => CitationText>;
export type CitationStyle = keyof typeof citationStyles;
export type CitationFormat = CitationStyle | "bibtex" | "ris" | "csl";

interface BibliographyFile {
  readonly extension: string;
  readonly mediaType: string;
  write(references: readonly Reference[]): string;
}

const asLines =
  (cite: (reference: Reference) => CitationText) =>
  (references: readonly Reference[]): string =>
    references.map((reference) => `${plainText(cite(reference))}\n`).join("\n");

/** What a file of each is called and holds. */
export const bibliographyFiles = {
  apa: { extension: "txt", mediaType: "text/plain", write: asLines(apaReference) },
  chicago: { extension: "txt", mediaType: "text/plain", write: asLines(chicagoReference) },
  bibtex: { extension: "bib", mediaType: "application/x-bibtex", write: writeBibtex },
  ris: { extension: "ris", mediaType: "application/x-research-info-systems", write: writeRis },
  csl: { extension: "json", mediaType: "application/vnd.citationstyles.csl+json", write: writeCslJson },
} as const satisfies Record<CitationFormat, BibliographyFile>;
