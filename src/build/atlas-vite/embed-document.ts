/** The document of an embed: one file with its styles in it, that asks for nothing else. */
import type { Language } from "#i18n/languages.ts";
import { hashOf } from "./document.ts";

/** Light or dark as the frame's address says (`?theme=dark`), before the first paint; else as the reader's system has it. */
const theme =
  'const theme=new URLSearchParams(location.search).get("theme");' +
  'if(theme==="light"||theme==="dark")document.documentElement.dataset.theme=theme';

export interface EmbedParts {
  readonly language: Pick<Language, "tag" | "direction">;
  readonly styles: string;
  readonly head: string;
  readonly body: string;
}

/** Nothing is loaded, sent or framed; the theme and the styles are named by their hash. */
const contentPolicy = (styles: string): string =>
  [
    "default-src 'none'",
    `script-src ${hashOf(theme)}`,
    `style-src ${hashOf(styles)}`,
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/** The finished HTML of an embed. */
export function assembleEmbed({ language, styles, head, body }: EmbedParts): string {
  return [
    `<!doctype html><html lang="${language.tag}" dir="${language.direction}"><head><meta charset="utf-8">`,
    `<meta http-equiv="Content-Security-Policy" content="${contentPolicy(styles)}">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `${head}<script>${theme}</script><style>${styles}</style></head><body>${body}</body></html>\n`,
  ].join("");
}
