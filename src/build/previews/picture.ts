import type { PreviewContent } from "./content/preview-content.ts";
import { sourcesLine } from "./content/sources-line.ts";
import { contentOf } from "./content-of.ts";
import { previewColours } from "./colours.ts";
import { drawColumn } from "./column.ts";
import { COLUMN, PANE, PICTURE } from "./layout.ts";
import type { SiteAddress } from "../site-address.ts";
import { previewFile } from "./preview-of.ts";
import type { PreviewContext } from "./preview-of.ts";
import { sideOf } from "./side.ts";
import { createGround } from "./scenes/ground.ts";
import type { Ground } from "./scenes/ground.ts";
import type { Stage } from "./scenes/scene.ts";
import { sceneOf } from "./scenes/scene-of.ts";
import type { Subject } from "./subject.ts";

/** A picture before it is rasterised. */
export interface Picture {
  readonly file: string;
  readonly svg: string;
}

/** Draws pictures of a language one after the other; what they share is made once. Languages may share the ground. */
export function pictureDrawer(
  context: PreviewContext,
  address: SiteAddress,
  ground: Ground = createGround(context.dataset),
): (path: string, subject: Subject) => Picture {
  const { dataset, words } = context;
  const stage: Stage = {
    dataset,
    words,
    ground,
    colours: previewColours(),
    side: sideOf(words.language, PANE.width),
  };
  const column = sideOf(words.language, PICTURE.width);
  const pane = column.x(COLUMN.edge, PANE.width);
  const siteName = { first: words.t("site.nameFirst"), last: words.t("site.nameLast") };
  return (path, subject) => {
    const content = contentOf(subject, context);
    const frame = { siteName, address: printedAddress(address, path), sources: sourcesOf(content, context) };
    return {
      file: previewFile(path),
      svg: asDocument(sceneOf(subject, stage), drawColumn(content, frame, column, stage.colours), pane),
    };
  };
}

const sourcesOf = ({ sources }: PreviewContent, { dataset, words }: PreviewContext): string =>
  sourcesLine(sources, dataset, words);

/** "example.org/atlas/regions/africa"; null where it is not known where the site is published. */
function printedAddress(address: SiteAddress, path: string): string | null {
  return address.origin === ""
    ? null
    : address
        .at(path)
        .replace(/^\w+:\/\//, "")
        .replace(/\/$/, "");
}

/** The column last: it covers what runs over the pane's edge. */
const asDocument = (scene: string, column: string, pane: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${PICTURE.width}" height="${PICTURE.height}" viewBox="0 0 ${PICTURE.width} ${PICTURE.height}">` +
  `<clipPath id="pane"><rect width="${PANE.width}" height="${PANE.height}"/></clipPath>` +
  `<g transform="translate(${pane} 0)"><g clip-path="url(#pane)">${scene}</g></g>${column}</svg>`;
