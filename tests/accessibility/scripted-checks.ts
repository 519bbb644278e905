/** Checks that need keys, other media or the page's own script, one for each criterion that axe cannot see. */
import type { Page } from "@playwright/test";
import type { Finding } from "./finding.ts";

export interface ScriptedCheck {
  readonly name: string;
  /** Sets window and media before the page loads. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly run: (page: Page) => Promise<readonly Finding[]>;
}

export const scriptedChecks: readonly ScriptedCheck[] = [];
