import { describe, expect, test } from "vitest";
import { chooseBrowser } from "./choose-browser.mjs";

interface Machine {
  readonly files?: readonly string[];
  readonly chromiumPath?: string;
  readonly platform?: string;
  readonly uid?: number;
  readonly os?: string;
  /** The file that appears when this installer runs; without it the installer fails. */
  readonly apt?: string;
  readonly download?: string;
}

const own = "/cache/chromium";
const debian = 'PRETTY_NAME="Debian GNU/Linux 13"\nID=debian\n';

function choose(machine: Machine): { chosen: string | null; installers: string[] } {
  const files = new Set(machine.files);
  const installers: string[] = [];
  const install = (name: string, file: string | undefined) => () => {
    installers.push(name);
    if (file) files.add(file);
    return file !== undefined;
  };
  const chosen = chooseBrowser({
    chromiumPath: machine.chromiumPath,
    ownBrowser: () => own,
    platform: machine.platform ?? "linux",
    uid: machine.uid ?? 1000,
    exists: (file) => files.has(file),
    osRelease: () => machine.os ?? "",
    aptInstall: install("apt", machine.apt),
    playwrightInstall: install("download", machine.download),
  });
  return { chosen, installers };
}

describe("without installing", () => {
  const all = ["/my/chrome", own, "/usr/bin/chromium-headless-shell", "/usr/bin/chromium", "/usr/bin/google-chrome"];
  test.each([
    ["CHROMIUM_PATH before all", { chromiumPath: "/my/chrome", files: all }, "/my/chrome"],
    ["Playwright's own before the system's", { files: all }, own],
    ["the headless shell before the whole browser", { files: all.slice(2) }, "/usr/bin/chromium-headless-shell"],
    ["chromium before google-chrome", { files: all.slice(3) }, "/usr/bin/chromium"],
    ["google-chrome", { files: all.slice(4) }, "/usr/bin/google-chrome"],
    [
      "Chrome on a Mac",
      { platform: "darwin", files: ["/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"] },
      "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    ],
  ])("%s", (_, machine, expected) => {
    expect(choose(machine)).toEqual({ chosen: expected, installers: [] });
  });

  test("a CHROMIUM_PATH that does not exist is an error, not a reason to take another browser", () => {
    expect(choose({ chromiumPath: "/gone", files: all })).toEqual({ chosen: null, installers: [] });
  });
});

describe("installing", () => {
  const root = { uid: 0, os: debian, files: ["/usr/bin/apt-get"], apt: "/usr/bin/chromium", download: own };
  test.each([
    [
      "root on Debian takes the package",
      { ...root, apt: "/usr/bin/chromium-headless-shell" },
      "/usr/bin/chromium-headless-shell",
      ["apt"],
    ],
    ["an older Debian takes the whole browser", root, "/usr/bin/chromium", ["apt"]],
    ["a failing package leads to the download", { ...root, apt: undefined }, own, ["apt", "download"]],
    ["an ordinary user downloads", { ...root, uid: 1000 }, own, ["download"]],
    ["Ubuntu downloads", { ...root, os: "ID=ubuntu\nID_LIKE=debian\n" }, own, ["download"]],
    ["Debian without apt-get downloads", { ...root, files: [] }, own, ["download"]],
    ["a Mac downloads", { ...root, platform: "darwin" }, own, ["download"]],
    ["nothing to be had", { ...root, apt: undefined, download: undefined }, null, ["apt", "download"]],
  ])("%s", (_, { apt, download, ...machine }, expected, installers) => {
    const installable = { ...(apt ? { apt } : {}), ...(download ? { download } : {}) };
    expect(choose({ ...machine, ...installable })).toEqual({ chosen: expected, installers });
  });
});
