/** Addresses that open the reader's mail program with a letter begun. */

/** `lines` of the letter are ended as mail wants it. Everything is percent-encoded UTF-8, so accents and `&` arrive. */
export function mailLink(subject: string, lines: readonly string[]): string {
  return `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(lines.join("\r\n"))}`;
}
