import type { Check } from "./check.ts";
import { checkAnnouncedNumbers } from "./checks/announced-numbers.ts";
import { checkCompleteSets } from "./checks/complete-sets.ts";
import { checkConflictClaims } from "./checks/conflict-claims.ts";
import { checkCountryRegions } from "./checks/country-regions.ts";
import { checkDateOrder } from "./checks/date-order.ts";
import { checkDistinctIds } from "./checks/distinct-ids.ts";
import { checkDuplicateEvents } from "./checks/duplicate-events.ts";
import { checkEmptyRows } from "./checks/empty-rows.ts";
import { checkEventRows } from "./checks/event-rows.ts";
import { checkEventYears } from "./checks/event-years.ts";
import { checkFileNames } from "./checks/file-names.ts";
import { checkHeadlineRows } from "./checks/headline-rows.ts";
import { checkMutualLinks } from "./checks/mutual-links.ts";
import { checkNumberRanges } from "./checks/number-ranges.ts";
import { checkOwnSources } from "./checks/own-sources.ts";
import { checkParentChains } from "./checks/parent-chains.ts";
import { checkPoints } from "./checks/points.ts";
import { checkReferences } from "./checks/references.ts";
import { checkRegionCounts } from "./checks/region-counts.ts";
import { checkRegionWorkshops } from "./checks/region-workshops.ts";
import { checkRepeatedEntries } from "./checks/repeated-entries.ts";
import { checkRowKeys } from "./checks/row-keys.ts";
import { checkSchemaPointers } from "./checks/schema-pointers.ts";
import { checkSharedCodes } from "./checks/shared-codes.ts";
import { checkSourceAddresses } from "./checks/source-addresses.ts";
import { checkSpaces } from "./checks/spaces.ts";
import { checkStrategyCodes } from "./checks/strategy-codes.ts";
import { checkSubjects } from "./checks/subjects.ts";
import { checkTextLanguages } from "./checks/text-languages.ts";
import { checkTorchRoute } from "./checks/torch-route.ts";
import { checkTotals } from "./checks/totals.ts";
import { checkUnusedSources } from "./checks/unused-sources.ts";

/** Every rule beyond the schema. The order does not matter: problems are sorted by file. */
export const checks: readonly Check[] = [
  checkAnnouncedNumbers,
  checkCompleteSets,
  checkConflictClaims,
  checkCountryRegions,
  checkDateOrder,
  checkDistinctIds,
  checkDuplicateEvents,
  checkEmptyRows,
  checkEventRows,
  checkEventYears,
  checkFileNames,
  checkHeadlineRows,
  checkMutualLinks,
  checkNumberRanges,
  checkOwnSources,
  checkParentChains,
  checkPoints,
  checkReferences,
  checkRegionCounts,
  checkRegionWorkshops,
  checkRepeatedEntries,
  checkRowKeys,
  checkSchemaPointers,
  checkSharedCodes,
  checkSourceAddresses,
  checkSpaces,
  checkStrategyCodes,
  checkSubjects,
  checkTextLanguages,
  checkTorchRoute,
  checkTotals,
  checkUnusedSources,
];
