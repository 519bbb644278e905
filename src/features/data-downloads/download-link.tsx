/** A link to a file that readers download: its name, with its size said along. */
import type { ReactElement } from "react";
import { downloadAddress } from "#data/download-list.ts";
import { useHref } from "#url/router.ts";
import { useFileSize } from "./use-file-size.ts";

interface DownloadLinkProps {
  /** Path inside the folder of downloads. */
  readonly path: string;
  readonly bytes: number;
}

/** The browser saves the file under its own name. */
export function DownloadLink({ path, bytes }: DownloadLinkProps): ReactElement {
  const href = useHref(`/${downloadAddress(path)}`);
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
