/**
 * What is measured: the choices that redraw most. `act` uses the page as a reader does.
 * @type {readonly { path: string, name: string, act: (page: import("@playwright/test").Page) => Promise<unknown> }[]}
 */
export const interactions = [
  {
    path: "/events/",
    name: "choose a region",
    act: async (page) => {
      await page.getByRole("combobox", { name: "Region" }).focus();
      await page.keyboard.press("a");
    },
  },
  {
    path: "/regions/asia-oceania/",
    name: "choose a measure",
    act: (page) => page.getByRole("link", { name: /people.*2018/i }).click(),
  },
];
