import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { chromium } from "@playwright/test";
import { probe } from "./probe.mjs";

/** A weak phone on a slow line: a quarter of the processor, 1.6 Mbit/s down, 0.75 up, 150 ms to every answer. */
const slow = {
  cpu: 4,
  network: { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 },
};
const switches = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--disable-default-apps",
  "--disable-extensions",
  "--mute-audio",
  "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
];
const quietTime = 1000;
const longestVisit = 60_000;

/**
 * One cold visit: a new browser with an empty profile, on the slow profile, until nothing moves for a second.
 * @param {string} url
 * @param {string} executablePath
 * @returns {Promise<Record<string, number>>} milliseconds, bytes as sent (compressed, with headers) and counts
 */
export async function visit(url, executablePath) {
  const profile = mkdtempSync(join(tmpdir(), "measure-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: switches,
    viewport: { width: 1366, height: 768 },
    serviceWorkers: "block",
  });
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await pause(700); // let the browser finish starting
    const session = await context.newCDPSession(page);
    const traffic = await watchTraffic(session, new URL(url).origin);
    await session.send("Network.emulateNetworkConditions", slow.network);
    await session.send("Emulation.setCPUThrottlingRate", { rate: slow.cpu });
    await page.addInitScript(probe);
    await page.goto(url, { waitUntil: "commit", timeout: longestVisit });
    const times = await settled(page, traffic);
    const { fcp, lcp, cls, tbt, mapVisible } = times;
    if (mapVisible === null) throw new Error(`${url}: no map ([data-map] path) within ${longestVisit / 1000} s`);
    return { fcp, lcp, map: Math.max(mapVisible, fcp ?? 0), tbt, cls, ...traffic.totals() };
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

async function settled(page, traffic) {
  const started = Date.now();
  for (;;) {
    await pause(100);
    const times = await page.evaluate(() => ({ ...window.atlasTimes, now: performance.now() })).catch(() => null);
    const isQuiet = times && times.now - times.lastTaskEnd > quietTime && traffic.quietFor() > quietTime;
    if (times && ((times.mapVisible !== null && isQuiet) || Date.now() - started > longestVisit)) return times;
    if (Date.now() - started > 2 * longestVisit) throw new Error("the page does not answer");
  }
}

async function watchTraffic(session, origin) {
  await session.send("Network.enable");
  const requests = new Map();
  let lastMove = Date.now();
  const on = (event, handle) =>
    session.on(event, (detail) => {
      lastMove = Date.now();
      handle(detail);
    });
  on("Network.requestWillBeSent", ({ requestId, request, type }) => {
    if (/^(?:data|blob|about):/.test(request.url)) return;
    requests.set(requestId, { url: request.url, isScript: type === "Script", bytes: 0, isOpen: true });
  });
  on("Network.responseReceived", ({ requestId, type, response }) => {
    const request = requests.get(requestId);
    if (request) request.isScript = type === "Script" || /javascript/.test(response.mimeType);
  });
  on("Network.dataReceived", () => {});
  const close = (requestId, bytes) => {
    const request = requests.get(requestId);
    if (request) Object.assign(request, { bytes, isOpen: false });
  };
  on("Network.loadingFinished", ({ requestId, encodedDataLength }) => close(requestId, encodedDataLength));
  on("Network.loadingFailed", ({ requestId }) => close(requestId, 0));
  const all = () => [...requests.values()];
  const bytesOf = (some) => some.reduce((sum, { bytes }) => sum + bytes, 0);
  return {
    quietFor: () => (all().some(({ isOpen }) => isOpen) ? 0 : Date.now() - lastMove),
    totals: () => ({
      requests: requests.size,
      foreign: all().filter(({ url }) => new URL(url).origin !== origin).length,
      bytes: bytesOf(all()),
      js: bytesOf(all().filter(({ isScript }) => isScript)),
    }),
  };
}
