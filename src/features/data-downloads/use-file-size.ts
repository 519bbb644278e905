/** Sizes of files in words. */
import { useI18n } from "#i18n/i18n-context.tsx";

/** "391 bytes", "382 kB", "1.1 MB": a kilobyte is a thousand bytes. */
export function useFileSize(): (bytes: number) => string {
  const { t, format } = useI18n();
  return (bytes) => {
    if (bytes < 1000) return t("data.bytes", { size: format.number(bytes) });
    if (bytes < 1_000_000) return t("data.kilobytes", { size: format.number(Math.round(bytes / 1000)) });
    return t("data.megabytes", { size: format.number(Math.round(bytes / 100_000) / 10) });
  };
}
