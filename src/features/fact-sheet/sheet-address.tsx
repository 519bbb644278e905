/** Where the sheet stands on line: as a code to scan and spelled out. Without a known origin the page itself has to say it. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import { QrCode } from "#ui/qr-code.tsx";
import { useHref } from "#url/router.ts";
import { siteOrigin } from "#url/site.ts";
import { useHydrated } from "#url/use-parameter.ts";

/** `path` as built by `usePaths`. Keeps the code's room while there is none. */
export function SheetAddress({ path }: { path: string }): ReactElement {
  const { t } = useI18n();
  const isHydrated = useHydrated();
  const href = useHref(path);
  const origin = siteOrigin !== "" ? siteOrigin : isHydrated ? window.location.origin : "";
  const address = origin + href;
  return (
    <div className="sheet-address">
      <div className="sheet-code">
        {origin !== "" && <QrCode text={address} label={t("sheet.code", { address })} />}
      </div>
      <p dir="ltr">
        {address
          .replace(/^https?:\/\//, "")
          .split(/(?<=\/)/)
          .map((part, index) => [index > 0 && <wbr key={part} />, part])}
      </p>
    </div>
  );
}
