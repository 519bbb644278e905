import type { Dataset, RecordTranslation } from "#data/records.ts";
import { inOrderOfVersion } from "#domain/release-order.ts";
import { checkTranslations } from "../translations/check-translations.ts";
import { recordTranslations, translatedRecords } from "../translations/merge-translations.ts";
import { readTranslations } from "../translations/read-translations.ts";
import { checks } from "./checks.ts";
import { compareProblems } from "./problem.ts";
import type { Problem } from "./problem.ts";
import { readRecords } from "./read-records.ts";
import { validateRecords } from "./validate-records.ts";
import type { ValidRecord, ValidRecords } from "./validate-records.ts";

/** The dataset with everything that is wrong in it. `dataset` is null as soon as there is one problem. */
export interface DatasetReading {
  readonly dataset: Dataset | null;
  readonly problems: readonly Problem[];
  /** What should be looked at and keeps nothing from being built: translations of an English text that has changed since. */
  readonly remarks: readonly Problem[];
  /** Record files found, good or bad. */
  readonly records: number;
}

function shown<T extends { readonly $schema: string }>(valid: readonly ValidRecord<T>[]): Omit<T, "$schema">[] {
  return valid.map(({ record }) => {
    const { $schema: _editorsLine, ...rest } = record;
    return rest;
  });
}

function assemble(records: ValidRecords, translations: readonly RecordTranslation[]): Dataset | null {
  const [strategy] = shown(records.strategy);
  if (strategy === undefined || records.releases.length === 0) return null;
  return {
    events: shown(records.events),
    initiatives: shown(records.initiatives),
    regions: shown(records.regions),
    countries: shown(records.countries),
    centres: shown(records.centres),
    themes: shown(records.themes),
    strategy,
    statistics: shown(records.statistics),
    headlines: shown(records.headlines),
    sources: shown(records.sources),
    conflicts: shown(records.conflicts),
    gaps: shown(records.gaps),
    releases: inOrderOfVersion(shown(records.releases)),
    translations,
  };
}

/**
 * Reads and checks every record below `dir`, and puts the translations beside the English texts they are from. All problems are
 * collected, in the order of the files; none is thrown. Records come in the order of their file names, so the same files always
 * give the same dataset.
 */
export async function readDataset(dir: string): Promise<DatasetReading> {
  const [read, found] = await Promise.all([readRecords(dir), readTranslations(dir)]);
  const { records, problems: ofShape } = validateRecords(read.files);
  const ofSense = checks.flatMap((check) => check({ records, files: read.files }));
  const { current, problems: ofTranslations, remarks } = checkTranslations(found.translations, read.files);
  const all = [...read.problems, ...ofShape, ...ofSense, ...found.problems, ...ofTranslations];
  const problems = all.toSorted(compareProblems);
  const dataset =
    problems.length === 0 ? assemble(translatedRecords(records, current), recordTranslations(records, current)) : null;
  return { dataset, problems, remarks: remarks.toSorted(compareProblems), records: read.files.length };
}
