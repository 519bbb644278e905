/** What each document of a language brings of the style sheet. */
import { carriesStyles } from "./carried-styles.ts";
import type { DocumentStyles } from "./atlas-vite/document.ts";
import { usedStyles } from "./atlas-vite/used-styles.ts";
import type { LanguageTag } from "#data/records.ts";
import type { PartedSheet } from "./part-sheet.ts";

export interface PageStyles {
  /** `path` is without base and language. */
  readonly ofPage: (path: string, body: string) => DocumentStyles;
  /** All that an embed has: it loads nothing, so of faces those of systems only. */
  readonly ofEmbed: (body: string) => string;
}

/** Takes the sheet apart once; call the result for each language, with the path that the site stands under. */
export function pageStyles({ faces, facesFile }: PartedSheet): (language: LanguageTag, base: string) => PageStyles {
  const stylesFor = usedStyles(faces.sheetAtFirst);
  return (language, base) => {
    const hasFaces = faces.areUsedIn(language);
    const linked: DocumentStyles = { carried: null, faces: hasFaces ? `${base}/${facesFile}` : null };
    const carried = (body: string): DocumentStyles => {
      const styles = stylesFor(body, { language, isBesideSheet: true });
      return { carried: (hasFaces ? faces.all : "") + styles, faces: null };
    };
    return {
      ofPage: (path, body) => (carriesStyles(path) ? carried(body) : linked),
      ofEmbed: (body) => (hasFaces ? faces.local : "") + stylesFor(body, { language, isBesideSheet: false }),
    };
  };
}
