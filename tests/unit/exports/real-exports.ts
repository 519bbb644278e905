import { exportContext } from "#build/exports/export-context.ts";
import type { ExportContext } from "#build/exports/export-context.ts";
import { exportFiles } from "#build/exports/export-files.ts";
import type { Exports } from "#build/exports/export-files.ts";
import { siteAddress } from "#build/site-address.ts";
import { realRecords } from "../compile/real-records.ts";

/** The downloads of the Atlas's own records, as published at an address. */
export async function realExports(
  environment: Readonly<Record<string, string>> = { ATLAS_ORIGIN: "https://atlas.example", ATLAS_BASE: "/atlas/" },
): Promise<Exports & { readonly context: ExportContext }> {
  const context = exportContext(await realRecords(), siteAddress(environment));
  return { context, ...exportFiles(context) };
}
