/** A link to a file that readers download: its name, with its size said along. */
import type { ReactElement } from "react";
import { downloadAddress } from "#data/download-list.ts";
import { basename } from "#url/site.ts";
import { useFileSize } from "./use-file-size.ts";

interface DownloadLinkProps {
  /** Path inside the folder of downloads. */
  readonly path: string;
  readonly bytes: number;
}

/** The browser saves the file under its own name. */
export function DownloadLink({ path, bytes }: DownloadLinkProps): ReactElement {
  // One set of files for all languages.
  const href = `${basename}/${downloadAddress(path)}`;
  const fileSize = useFileSize();
  const name = path.slice(path.lastIndexOf("/") + 1);
  return (
    <span className="download">
      <a href={href} download={name}>
        {name}
      </a>{" "}
      <span className="download-size">{fileSize(bytes)}</span>
    </span>
  );
}
