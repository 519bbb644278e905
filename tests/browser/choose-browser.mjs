/** The shell has no windows, menus or settings to draw and to keep: a page costs it less than half of a whole Chromium's time. */
const linuxPlaces = [
  "/usr/bin/chromium-headless-shell",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
];
const macPlaces = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * The first browser there is, in the order: named by the caller, Playwright's own, the system's, Debian's package (only as
 * root on Debian itself: Ubuntu's package of that name is a snap stub), Playwright's download. The download is asked for
 * without system packages, since those would upgrade parts of the machine that nobody asked to change.
 * @param {import("./choose-browser.mjs").Probes} probes
 * @returns {string | null} the path of the browser; null when there is none and none could be installed
 */
export function chooseBrowser(probes) {
  if (probes.chromiumPath) return probes.exists(probes.chromiumPath) ? probes.chromiumPath : null;
  const own = probes.ownBrowser();
  if (probes.exists(own)) return own;
  const places = probes.platform === "darwin" ? macPlaces : linuxPlaces;
  const findOnSystem = () => places.find(probes.exists) ?? null;
  const onSystem = findOnSystem();
  if (onSystem) return onSystem;
  if (mayUseApt(probes) && probes.aptInstall()) {
    const installed = findOnSystem();
    if (installed) return installed;
  }
  return probes.playwrightInstall() && probes.exists(own) ? own : null;
}

/** @param {import("./choose-browser.mjs").Probes} probes */
function mayUseApt(probes) {
  return (
    probes.platform === "linux" &&
    probes.uid === 0 &&
    /^ID="?debian"?$/m.test(probes.osRelease()) &&
    probes.exists("/usr/bin/apt-get")
  );
}
