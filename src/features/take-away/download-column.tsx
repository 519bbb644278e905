/** What can be saved of a figure: its numbers and its picture. Pages without either have no such column. */
import type { ReactElement } from "react";
import type { TakeAwaySubject } from "#domain/take-away.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { DrawerColumn } from "./drawer-column.tsx";

/** `address` is that of the present view. */
export function DownloadColumn({ subject }: { subject: TakeAwaySubject; address: string }): ReactElement | null {
  const { t } = useI18n();
  if (subject.figure === null && subject.draw === null) return null;
  return (
    <DrawerColumn title={t("share.download")}>
      <ul className="drawer-list" />
    </DrawerColumn>
  );
}
