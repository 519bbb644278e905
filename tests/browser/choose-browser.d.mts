/** What the choice of a browser depends on, so that the order can be tested without touching the machine. */
export interface Probes {
  /** The variable `CHROMIUM_PATH`. */
  readonly chromiumPath: string | undefined;
  /** Where Playwright would keep the browser it was built for. */
  readonly ownBrowser: () => string;
  /** `process.platform` */
  readonly platform: string;
  /** `process.getuid()`, undefined on Windows. */
  readonly uid: number | undefined;
  readonly exists: (file: string) => boolean;
  /** Text of `/etc/os-release`, empty if there is none. */
  readonly osRelease: () => string;
  /** Installs Debian's Chromium; false when that failed. */
  readonly aptInstall: () => boolean;
  /** Downloads Playwright's own Chromium; false when that failed. */
  readonly playwrightInstall: () => boolean;
}

export function chooseBrowser(probes: Probes): string | null;
