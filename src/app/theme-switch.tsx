/** The theme in the head of wide windows; on narrow ones the choice stands in the menu. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { Icon } from "#ui/icon.tsx";
import { HeadMenu } from "./head-menu.tsx";
import { ThemeChoice, themeLabels } from "./theme-choice.tsx";
import { useTheme } from "./theme.ts";

/** Its name says the present choice, its sign shows it. */
export function ThemeSwitch(): ReactElement {
  const { t } = useI18n();
  const theme = useTheme();
  return (
    <HeadMenu
      className="theme-switch"
      label={t("theme.present", { theme: t(themeLabels[theme]) })}
      sign={<Icon name={theme} />}
    >
      <ThemeChoice />
    </HeadMenu>
  );
}
