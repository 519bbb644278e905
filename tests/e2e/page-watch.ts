import type { BrowserContext, ConsoleMessage, Request, Response } from "@playwright/test";

/** What went wrong on the pages of a test, in the order it happened. */
export interface PageWatch {
  readonly complaints: readonly string[];
}

/**
 * Listens to every page of a context.
 * @param missingPages pathnames whose document may be 404; the browser's own console line about them is forgiven too
 */
export function watchPage(context: BrowserContext, site: URL, missingPages: readonly string[]): PageWatch {
  const complaints: string[] = [];
  const isExpectedMissing = (address: string): boolean => {
    const { origin, pathname } = new URL(address);
    return origin === site.origin && missingPages.some((page) => belowBase(site, page) === pathname);
  };

  context.on("console", (message: ConsoleMessage) => {
    if (message.type() !== "error" && message.type() !== "warning") return;
    const { url } = message.location();
    if (/status of 404/.test(message.text()) && url !== "" && isExpectedMissing(url)) return;
    complaints.push(`console ${message.type()}: ${message.text()} (${url})`);
  });
  context.on("weberror", (error) => complaints.push(`exception: ${error.error().message}`));
  context.on("request", (request: Request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith("http") && origin !== site.origin) complaints.push(`other host: ${request.url()}`);
  });
  context.on("requestfailed", (request: Request) => {
    const reason = request.failure()?.errorText ?? "unknown reason";
    // A visitor who moves on cancels what was still loading; that is no fault of the site.
    if (reason !== "net::ERR_ABORTED") complaints.push(`request failed: ${request.url()} (${reason})`);
  });
  context.on("response", (response: Response) => {
    if (response.status() < 400) return;
    if (response.request().isNavigationRequest() && response.status() === 404 && isExpectedMissing(response.url()))
      return;
    complaints.push(`status ${response.status()}: ${response.url()}`);
  });
  return { complaints };
}

/** Addresses in tests are written from the root of the site; the base path is put in front here. */
function belowBase(site: URL, page: string): string {
  return site.pathname.replace(/\/$/, "") + page;
}
