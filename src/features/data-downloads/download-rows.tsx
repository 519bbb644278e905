/** The downloads, a ruled row each: what it is, what it is good for, the file and its size; the checksums folded below. */
import type { ReactElement } from "react";
import type { DownloadBrief } from "#data/download-chunks.ts";
import { useI18n } from "#i18n/i18n-context.tsx";
import { DownloadLink } from "./download-link.tsx";
import { fileNames } from "./file-names.ts";

function Checksums({ files }: { files: readonly DownloadBrief[] }): ReactElement {
  const { t } = useI18n();
  return (
    <details className="fold">
      <summary>{t("data.checksums")}</summary>
      <dl className="checksums">
        {files.map(
          ({ path, sha256 }) =>
            sha256 !== null && (
              <div key={path}>
                <dt>{path}</dt>
                <dd>
                  <code>{sha256}</code>
                </dd>
              </div>
            ),
        )}
      </dl>
      <p className="figure-note">{t("data.checksumsNote")}</p>
    </details>
  );
}

/** In the order given; `tableCount` tables wait in the dictionary. */
export function DownloadRows({
  files,
  tableCount,
}: {
  files: readonly DownloadBrief[];
  tableCount: number;
}): ReactElement {
  const { t } = useI18n();
  return (
    <>
      <ul className="rows downloads">
        {files.map(({ id, path, bytes }) => (
          <li key={id}>
            <span className="rows-key">{t(fileNames[id].name)}</span>
            <span className="rows-main">{t(fileNames[id].use)}</span>
            <span className="rows-end">
              <DownloadLink path={path} bytes={bytes} />
            </span>
          </li>
        ))}
      </ul>
      <p className="downloads-tables">
        <a className="more" href="#dictionary">
          {t("data.tablesBelow", { count: tableCount })}
        </a>
      </p>
      <Checksums files={files} />
    </>
  );
}
