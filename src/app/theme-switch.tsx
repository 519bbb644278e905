/** Light or dark plate. The choice is kept on the device and applied before the first paint (`index.html`). */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";

/** The key is read by the script in `index.html` as well. */
const storageKey = "atlas-theme";

function switchTheme(): void {
  const root = document.documentElement;
  const present = root.dataset["theme"];
  const isDark = present === undefined ? window.matchMedia("(prefers-color-scheme: dark)").matches : present === "dark";
  const theme = isDark ? "light" : "dark";
  root.dataset["theme"] = theme;
  try {
    localStorage.setItem(storageKey, theme);
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
}

/** A button that turns the plate. */
export function ThemeSwitch(): ReactElement {
  const { t } = useI18n();
  return (
    <button type="button" className="tool theme-switch" onClick={switchTheme} aria-label={t("shell.theme")}>
      <Icon name="light" />
    </button>
  );
}
