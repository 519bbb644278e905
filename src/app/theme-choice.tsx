/** Three themes to choose from. It takes effect at once; without script there is nothing to choose. */
import { useId } from "react";
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MessageKey } from "#i18n/translate.ts";
import { useHydrated } from "#url/use-parameter.ts";
import { chooseTheme, themes, useTheme } from "./theme.ts";
import type { Theme } from "./theme.ts";

export const themeLabels: Readonly<Record<Theme, MessageKey>> = {
  system: "theme.system",
  light: "theme.light",
  dark: "theme.dark",
};

/** A native group of radio buttons; prerendered pages are spared it. */
export function ThemeChoice(): ReactElement | null {
  const { t } = useI18n();
  const name = useId();
  const present = useTheme();
  if (!useHydrated()) return null;
  return (
    <fieldset className="theme-choice">
      <legend>{t("theme.legend")}</legend>
      {themes.map((theme) => (
        <label key={theme}>
          <input type="radio" name={name} checked={theme === present} onChange={() => chooseTheme(theme)} />
          {t(themeLabels[theme])}
        </label>
      ))}
    </fieldset>
  );
}
