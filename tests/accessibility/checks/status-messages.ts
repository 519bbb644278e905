/** 4.1.3: what a choice has changed is said by a line that stood there before, with the number that is left. */
import type { Page } from "@playwright/test";
import type { Finding } from "../finding.ts";

interface Choice {
  readonly name: string;
  /** What is chosen or typed. */
  readonly control: string;
  readonly make: "check" | "click" | "select" | "type";
  readonly status: string;
}

const choices: readonly Choice[] = [
  {
    name: "a filter of the events",
    control: "form.event-filters select >> nth=0",
    make: "select",
    status: ".result-count[role=status]",
  },
  {
    name: "a facet of the initiatives",
    control: ".facet-panel input[type=checkbox]:not(:checked):visible >> nth=0",
    make: "check",
    status: ".explorer-head [role=status]",
  },
  {
    name: "a query",
    control: ".hero input[type=search], .hero input[name=q]",
    make: "type",
    status: ".search-results > [role=status]",
  },
  {
    name: "the choice of tour",
    control: ".plate-bar .segments a:not([aria-current]) >> nth=0",
    make: "click",
    status: ".player-keys [role=status]",
  },
];

async function make(page: Page, { control, make: act }: Choice): Promise<void> {
  const one = page.locator(control).first();
  if (act === "check") await one.check();
  else if (act === "click") await one.click();
  else if (act === "type") await one.fill("paris");
  else {
    const values = await one
      .locator("option:not([disabled])")
      .evaluateAll((all) => all.map((option) => option.getAttribute("value") ?? ""));
    await one.selectOption(values.at(1) ?? "");
  }
}

/** Makes every choice the page offers, one after the other. */
export async function statusFindings(page: Page): Promise<readonly Finding[]> {
  const found: Finding[] = [];
  for (const choice of choices) {
    if ((await page.locator(choice.control).count()) === 0) continue;
    const say = (detail: string): void => {
      found.push({ rule: "status-message", criterion: "4.1.3", target: choice.name, detail });
    };
    const line = page.locator(choice.status);
    if ((await line.count()) !== 1) {
      say(`${await line.count()} live regions before the change`);
      continue;
    }
    const element = await line.elementHandle();
    const before = (await line.textContent()) ?? "";
    await make(page, choice);
    const said = await page
      .waitForFunction(
        ([live, old]) => live?.isConnected === true && live.textContent !== old && live.textContent,
        [element, before] as const,
        { timeout: 4000 },
      )
      .then((handle) => handle.jsonValue())
      .catch(() => false);
    if (typeof said !== "string") say("nothing is said in the line that stood there");
    else if (!/\p{N}/u.test(said)) say(`says no count: “${said}”`);
  }
  return found;
}
