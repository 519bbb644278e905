/** Lengths as SVG attributes take them, which need no style of their own and so work before any script. */

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** Of the page's type size: the drawing's own font size is 1 rem. */
export const em = (value: number): string => `${rounded(value)}em`;

/** Of the axis, or of the bar that holds it. */
export const percent = (value: number): string => `${rounded(value)}%`;
