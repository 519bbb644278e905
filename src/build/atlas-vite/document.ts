/** Puts a rendered page into the document template: head, body, styles inline, a strict content policy. */
import { createHash } from "node:crypto";
import type { Language } from "#i18n/languages.ts";

export interface DocumentStyles {
  /** What of the style sheet a page uses, to stand in it; null: the page waits for the sheet. */
  readonly carried: string | null;
  /** Address of the font faces, where they are neither carried nor done without. */
  readonly faces: string | null;
}

export interface DocumentParts {
  /** The built `index.html`, with the marks `<!--head-->` and `<!--app-->`. */
  readonly template: string;
  readonly language: Pick<Language, "tag" | "direction">;
  readonly styles: DocumentStyles;
  readonly head: string;
  readonly body: string;
  /** Blocks for machines, after the page. */
  readonly data?: string;
  /** Whether the body fits the address it is served at; the not-found page's does not. */
  readonly isHydratable: boolean;
}

/** How a content policy names an inline piece. */
export const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

/** Only our own files and the inline pieces named by their hash may run or style anything. */
function contentPolicy(scripts: readonly string[], { carried }: DocumentStyles): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${scripts.map(hashOf).join(" ")}`.trim(),
    `style-src 'self' ${carried === null ? "" : hashOf(carried)}`.trim(),
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    // The preview of an embed.
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join("; ");
}

/** Inline scripts without comments and indents: a page in a language is one of 8,000. */
function compact(html: string): string {
  return html.replace(/<script>[\s\S]*?<\/script>/g, (script) => script.replace(/^\s*(?:\/\/.*)?\n?/gm, ""));
}

/** The finished HTML of a page. */
export function assembleDocument({
  template,
  language,
  styles,
  head,
  body,
  data = "",
  isHydratable,
}: DocumentParts): string {
  const brief = compact(template);
  const inlineScripts = [...brief.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? "");
  const { carried, faces } = styles;
  const before = faces === null ? "" : `<link rel="stylesheet" href="${faces}">`;
  // The whole sheet comes at low priority; the entry script turns it on. Without script the page waits for it.
  const sheet = (rest: string): string =>
    carried === null
      ? `${before}<link rel="stylesheet" data-whole-styles${rest}>`
      : `<link rel="stylesheet" media="print" data-whole-styles${rest}><noscript><link rel="stylesheet"${rest}></noscript>`;
  const policy = `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(inlineScripts, styles)}">`;
  return (
    brief
      .replace('<html lang="en" dir="ltr">', `<html lang="${language.tag}" dir="${language.direction}">`)
      // The entry script waits for the first paint anyway; without script the hint would be a failed request.
      .replace(/<link rel="modulepreload"[^>]*>\s*/g, "")
      .replace(/<link rel="stylesheet"([^>]*)>/g, (_, rest: string) => sheet(rest))
      .replace('<meta charset="utf-8" />', () => `<meta charset="utf-8" />${policy}`)
      .replace("<!--head-->", () => head + (carried === null ? "" : `<style>${carried}</style>`))
      .replace(
        '<div id="root"><!--app--></div>',
        () => `<div id="root"${isHydratable ? " data-prerendered" : ""}>${body}</div>${data}`,
      )
  );
}
