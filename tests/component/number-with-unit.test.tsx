import { renderToStaticMarkup } from "react-dom/server";
import { describe, expect, it } from "vitest";
import type { LanguageTag, Qualifier } from "#data/records.ts";
import { createI18n, I18nProvider } from "#i18n/i18n-context.tsx";
import { loadLanguagePack } from "#i18n/language-packs.ts";
import { languageOf } from "#i18n/languages.ts";
import { NumberWithUnit } from "#ui/number-with-unit.tsx";

async function drawn(tag: LanguageTag, value: number, unit: string, qualifier: Qualifier | null): Promise<string> {
  const i18n = createI18n(languageOf(tag), await loadLanguagePack(tag));
  return renderToStaticMarkup(
    <I18nProvider value={i18n}>
      <NumberWithUnit number={{ value, qualifier }} unit={unit} />
    </I18nProvider>,
  );
}

describe("a number with its unit", () => {
  it.each([
    ["en", 300, "people", "over", "<b>over 300</b> people"],
    ["ru", 4, "groups", null, "<b>4</b>\u00A0группы"],
    ["zh", 4, "groups", null, "<b>4</b>个小组"],
    ["ar", 4, "groups", null, "<b>4</b>\u00A0مجموعات"],
    ["en", 58.2, "percent", null, "<b>58.2%</b>"],
    ["zh", 11, "years of age", null, "<b>11</b>岁"],
    ["de", 46, "volume", null, "<b>46</b>"],
    ["de", 2, "lighthouses", null, '<b>2</b> <span lang="en">lighthouses</span>'],
  ] as const)("%s: %d %s", async (tag, value, unit, qualifier, markup) =>
    expect(await drawn(tag, value, unit, qualifier)).toBe(markup),
  );
});
