import { test as base, expect, type Page } from "@playwright/test";
import { alive } from "./alive.ts";
import { watchPage, type PageWatch } from "./page-watch.ts";

interface Fixtures {
  /** Pathnames (below the base) whose document this test expects to be answered with 404. */
  readonly missingPages: readonly string[];
  /** Whether the reader has not been here before: then a page may offer another language (`languages.e2e.ts`). */
  readonly isFirstVisit: boolean;
  readonly watch: PageWatch;
}

/**
 * `test` whose pages must stay clean: no console error or warning, no exception, no failed request, nothing asked of
 * another host. A test about missing pages names them: `test.use({ missingPages: ["/nope/"] })`. `goto` and `reload` end when the
 * page is alive; a test of what comes before says `waitUntil: "commit"`.
 */
export const test = base.extend<Fixtures>({
  page: async ({ page, javaScriptEnabled }, use) => {
    const { goto, reload } = page;
    page.goto = async (address, options) => {
      const answer = await goto.call(page, address, options);
      if (javaScriptEnabled !== false && options?.waitUntil !== "commit") await alive(page);
      return answer;
    };
    page.reload = async (options) => {
      const answer = await reload.call(page, options);
      if (javaScriptEnabled !== false) await alive(page);
      return answer;
    };
    await use(page);
  },
  missingPages: [[], { option: true }],
  isFirstVisit: [false, { option: true }],
  watch: [
    async ({ context, baseURL, missingPages, isFirstVisit }, use) => {
      if (!isFirstVisit) {
        await context.addInitScript(() => {
          // Pages without an origin have no storage.
          if (window.origin !== "null")
            localStorage.setItem("atlas-language", localStorage.getItem("atlas-language") ?? "en");
        });
      }
      const watch = watchPage(context, new URL(baseURL ?? "http://127.0.0.1"), missingPages);
      await use(watch);
      expect(watch.complaints, "the page must stay clean").toEqual([]);
    },
    { auto: true },
  ],
});

export { accessibleEverywhere, axe } from "./axe.ts";
export { expect, type Page };
