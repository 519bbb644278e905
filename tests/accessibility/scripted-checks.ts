/** Checks that need keys, other media or the page's own script, one for each criterion that axe cannot see. */
import type { Page } from "@playwright/test";
import { orderFindings, visibilityFindings, walkByTab } from "./checks/focus-order.ts";
import { hoverFindings } from "./checks/hover-content.ts";
import { forcedColourFindings, motionFindings } from "./checks/media.ts";
import { roomFindings, stickyFindings, widenText } from "./checks/reading-room.ts";
import { shapeFindings } from "./checks/shape-contrast.ts";
import { statusFindings } from "./checks/status-messages.ts";
import { targetFindings } from "./checks/target-size.ts";
import { colourlessFindings } from "./checks/without-colour.ts";
import type { Finding } from "./finding.ts";

export interface ScriptedCheck {
  readonly name: string;
  /** Sets window and media before the page loads. */
  readonly prepare: (page: Page) => Promise<void>;
  readonly run: (page: Page) => Promise<readonly Finding[]>;
}

type Media = NonNullable<Parameters<Page["emulateMedia"]>[0]>;
const atWindow =
  (width: number, height: number, media: Media = {}) =>
  async (page: Page): Promise<void> => {
    await page.setViewportSize({ width, height });
    await page.emulateMedia({ colorScheme: "light", forcedColors: "none", contrast: "no-preference", ...media });
  };
const byTab = async (page: Page): Promise<readonly Finding[]> => {
  const walk = await walkByTab(page);
  return [...orderFindings(walk), ...visibilityFindings(walk)];
};
const withSpacing = async (page: Page): Promise<readonly Finding[]> => {
  await widenText(page);
  return roomFindings(page, "text-spacing", "1.4.12");
};

export const scriptedChecks: readonly ScriptedCheck[] = [
  { name: "keyboard", prepare: atWindow(1366, 768), run: byTab },
  { name: "keyboard on a phone, dark", prepare: atWindow(360, 740, { colorScheme: "dark" }), run: byTab },
  { name: "320 px", prepare: atWindow(320, 640), run: (page) => roomFindings(page, "reflow", "1.4.10") },
  {
    name: "1280 px at 400 %",
    prepare: atWindow(320, 256),
    run: async (page) => [...(await roomFindings(page, "reflow", "1.4.10")), ...(await stickyFindings(page))],
  },
  { name: "wider spacing", prepare: atWindow(1366, 768), run: withSpacing },
  { name: "wider spacing on a phone", prepare: atWindow(360, 740), run: withSpacing },
  { name: "reduced motion", prepare: atWindow(1366, 768, { reducedMotion: "reduce" }), run: motionFindings },
  { name: "forced colours", prepare: atWindow(1366, 768, { forcedColors: "active" }), run: forcedColourFindings },
  { name: "shapes, light", prepare: atWindow(1366, 768), run: shapeFindings },
  { name: "shapes, dark", prepare: atWindow(1366, 768, { colorScheme: "dark" }), run: shapeFindings },
  { name: "shapes, more contrast", prepare: atWindow(1366, 768, { contrast: "more" }), run: shapeFindings },
  { name: "hover and focus", prepare: atWindow(1366, 768), run: hoverFindings },
  { name: "without colour", prepare: atWindow(1366, 768), run: colourlessFindings },
  { name: "targets", prepare: atWindow(1366, 768), run: targetFindings },
  { name: "targets on a phone", prepare: atWindow(360, 740), run: targetFindings },
  { name: "status", prepare: atWindow(1366, 768), run: statusFindings },
];
