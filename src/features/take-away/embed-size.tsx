/** Says what an embed loads, as measured in its preview. */
import type { ReactElement } from "react";
import { useI18n } from "#i18n/i18n-context.tsx";
import type { MeasuredEmbed } from "./measured-embed.ts";

const kilobyte = 1000;

/** `host` is where it comes from. */
export function EmbedSize({ measured, host }: { measured: MeasuredEmbed | null; host: string }): ReactElement {
  const { t, format } = useI18n();
  const size = measured?.size ?? null;
  return (
    <p className="drawer-note">
      {size === null
        ? t("embed.loadsOne", { host })
        : t("embed.loads", { host, size: format.number(Math.ceil(size / kilobyte)) })}
    </p>
  );
}
