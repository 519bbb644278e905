/** The HTML that puts an embed into somebody else's page. Pure. */

export interface EmbedFrame {
  /** Absolute. */
  readonly address: string;
  /** Names the frame for those who hear the page. */
  readonly title: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly height: number;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "<": "&lt;", ">": "&gt;" };
const attribute = (name: string, value: string | number): string =>
  `${name}="${String(value).replaceAll(/[&"<>]/g, (sign) => escapes[sign] ?? sign)}"`;

/** One element. On a page that is narrower than the frame, the frame gives way. */
export function embedCode({ address, title, width, height }: EmbedFrame): string {
  const attributes = [
    attribute("src", address),
    attribute("title", title),
    attribute("width", width),
    attribute("height", height),
    attribute("loading", "lazy"),
    attribute("style", "border:0;max-width:100%"),
  ];
  return `<iframe ${attributes.join(" ")}></iframe>`;
}
