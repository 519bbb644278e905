/** A QR code as one path: dark on light with its quiet zone in every theme, since readers of codes expect it so. */
import type { ReactElement } from "react";
import { encode } from "uqr";

interface QrCodeProps {
  readonly text: string;
  /** Says where the code leads. */
  readonly label: string;
}

/** Modules of light around the code, as the standard asks. */
const quietZone = 4;

/** Runs of dark modules of each row, as rectangles. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  return rows
    .flatMap((row, y) =>
      row.flatMap((isDark, x) => {
        if (!isDark || row[x - 1] === true) return [];
        const end = row.indexOf(false, x);
        const length = (end === -1 ? row.length : end) - x;
        return `M${x} ${y}h${length}v1h-${length}z`;
      }),
    )
    .join("");
}

/** Takes the size that its surroundings give it. */
export function QrCode({ text, label }: QrCodeProps): ReactElement {
  const { data, size } = encode(text, { ecc: "M", border: quietZone });
  return (
    <svg className="qr-code" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
      <path className="qr-ground" d={`M0 0h${size}v${size}h-${size}z`} />
      <path className="qr-modules" d={pathOf(data)} />
    </svg>
  );
}
