/** The rules by which the files are read right. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";

const rules = [
  "data.readEmpty",
  "data.readSums",
  "data.readHeld",
  "data.readNumbers",
  "data.readDates",
  "data.readFormulas",
] as const;

/** In the margin of the downloads. */
export function BeforeYouCount(): ReactElement {
  const { t } = useI18n();
  return (
    <>
      <h3>{t("data.read")}</h3>
      <ul className="dash">
        {rules.map((rule) => (
          <li key={rule}>{t(rule)}</li>
        ))}
      </ul>
    </>
  );
}
