/** Hands the reader a file that was made in the browser. */

/** `text` is written as UTF-8; `mediaType` is that of the file, without parameters. */
export function saveFile(name: string, mediaType: string, content: string | Blob): void {
  const blob = typeof content === "string" ? new Blob([content], { type: `${mediaType};charset=utf-8` }) : content;
  const address = URL.createObjectURL(blob);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by the next task; some have not before.
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}
