/** What can be saved of a figure: its numbers and its picture. Pages without either have no such column. */
import { useSuspenseQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ReactElement } from "react";
import { releaseQuery } from "#data/queries.ts";
import type { TakeAwaySubject } from "#domain/take-away.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { useHref } from "#url/router.ts";
import { originOfSite } from "#url/view-address.ts";
import { DrawerColumn } from "./drawer-column.tsx";
import { DrawerIcon } from "./drawer-icon.tsx";
import { fileWords } from "./file-words.ts";
import { useHandOver } from "./hand-over.tsx";
import { fileKinds, makeFile } from "./make-file.ts";
import type { FileKind } from "./make-file.ts";
import { frameWords } from "./picture-words.ts";

interface DownloadColumnProps {
  readonly subject: TakeAwaySubject;
  /** That of the present view. */
  readonly address: string;
}

/** Groups of files: what they are called together, and each by its own name. */
const groups = [
  { title: "share.picture", kinds: ["svg", "png"] },
  { title: "share.table", kinds: ["csv", "excel"] },
  { title: "share.dataWithSources", kinds: ["json"] },
] as const;
const kindNames = {
  svg: "share.svg",
  png: "share.png",
  csv: "share.csv",
  excel: "share.csvForExcel",
  json: "share.json",
} as const;

/** Files are made on the press, from what is on screen then. */
export function DownloadColumn({ subject, address }: DownloadColumnProps): ReactElement | null {
  const i18n = useI18n();
  const { t } = i18n;
  const { release } = useSuspenseQuery(releaseQuery()).data;
  const { done, save, say } = useHandOver();
  const base = useHref("/").replace(/\/$/, "");
  const [making, setMaking] = useState<FileKind | null>(null);
  const { figure, draw } = subject;
  if (figure === null && draw === null) return null;
  const press = (kind: FileKind): void => {
    setMaking(kind);
    const addressOf = (path: string): string => originOfSite() + base + path;
    const request = {
      subject,
      file: figure && { figure, sources: subject.sources, address, addressOf, release, words: fileWords(i18n) },
      words: frameWords(subject, { address, release, i18n }),
      direction: i18n.language.direction,
    };
    makeFile(kind, request)
      .then(
        (file) => save(kind, file),
        () => say(t("share.makingFailed")),
      )
      .finally(() => setMaking(null));
  };
  const isThere = (kind: FileKind): boolean => (fileKinds[kind].needs === "picture" ? draw : figure) !== null;
  return (
    <DrawerColumn title={t("share.download")}>
      <dl className="drawer-files">
        {groups
          .filter(({ kinds }) => kinds.some(isThere))
          .map(({ title, kinds }) => (
            <div key={title}>
              <dt>{t(title)}</dt>
              {kinds.map((kind) => (
                <dd key={kind}>
                  <button
                    type="button"
                    className={done === kind ? "drawer-press is-done" : "drawer-press"}
                    aria-busy={making === kind}
                    aria-label={t("share.fileAs", { what: t(title), format: t(kindNames[kind]) })}
                    onClick={() => press(kind)}
                  >
                    <DrawerIcon name={done === kind ? "done" : "save"} /> {t(kindNames[kind])}
                  </button>
                </dd>
              ))}
            </div>
          ))}
      </dl>
      {figure !== null && <p className="drawer-note">{t("share.tableNote")}</p>}
    </DrawerColumn>
  );
}
