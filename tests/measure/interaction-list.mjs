/**
 * What is measured: the choices that redraw most, each made as a reader makes it.
 * @typedef {import("@playwright/test").Page} Page
 * @type {readonly { path: string, name: string, act: (page: Page) => Promise<unknown> }[]}
 */
export const interactions = [
  { path: "/", name: "choose a tour", act: (page) => clickLink(page, /2017/) },
  { path: "/events/", name: "choose a region", act: (page) => chooseByKey(page, "Region", "a") },
  { path: "/events/", name: "type a letter", act: (page) => typeInto(page, "a") },
  { path: "/regions/asia-oceania/", name: "choose a measure", act: (page) => clickLink(page, /people.*2018/i) },
  { path: "/timeline/", name: "choose a period", act: (page) => clickLink(page, /^2018$/) },
  { path: "/timeline/", name: "choose a region", act: (page) => chooseByKey(page, "Region", "a") },
  { path: "/timeline/?period=2018", name: "all years again", act: (page) => clickLink(page, "All years") },
  { path: "/timeline/", name: "choose a theme", act: (page) => chooseByKey(page, "Theme", "5") },
  { path: "/initiatives/", name: "choose a kind", act: (page) => tick(page, /^Survey/) },
  { path: "/initiatives/", name: "choose a region", act: (page) => tick(page, /^Europe/) },
  { path: "/initiatives/", name: "type a letter", act: (page) => typeInto(page, "l") },
  { path: "/initiatives/", name: "show mentions", act: (page) => tick(page, /^Mentioned only/) },
  { path: "/charts/", name: "choose a measure", act: (page) => clickLink(page, "Share of UN members") },
  { path: "/charts/", name: "choose a region", act: (page) => clickLink(page, "Africa") },
  { path: "/charts/", name: "show the table", act: (page) => clickLink(page, "Table") },
  { path: "/charts/", name: "sort", act: (page) => clickLink(page, "greatest first") },
  { path: "/compare/?regions=africa,asia-oceania", name: "add a region", act: (page) => tick(page, /^Europe/) },
];

const main = (page) => page.getByRole("main");

/** The reader is there already: what scrolling to the control costs is no part of the choice. */
async function reach(page, control) {
  await control.scrollIntoViewIfNeeded();
  await control.focus();
  await page.waitForTimeout(700);
}

async function clickLink(page, name) {
  const link = main(page).getByRole("link", { name }).first();
  await reach(page, link);
  await link.click();
}

async function tick(page, name) {
  await reach(page, main(page).getByRole("checkbox", { name }).first());
  await page.keyboard.press("Space");
}

async function typeInto(page, letter) {
  await reach(page, main(page).getByRole("searchbox").first());
  await page.keyboard.press(letter);
}

/** A letter chooses the next option that begins with it, which is one input; opening the list would be two. */
async function chooseByKey(page, name, letter) {
  await reach(page, main(page).getByRole("combobox", { name }).first());
  await page.keyboard.press(letter);
}
