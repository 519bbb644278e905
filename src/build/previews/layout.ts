/** Where things stand in a picture, in pixels. */
export const PICTURE = { width: 1200, height: 630 } as const;
/** The text column; the pane fills the rest. */
export const COLUMN = { left: 48, right: 412, edge: 442 } as const;
export const PANE = { width: PICTURE.width - COLUMN.edge, height: PICTURE.height } as const;
