/** A name written on a plate, in as many lines as it takes. */
import type { ReactElement } from "react";

interface PlateNameProps {
  readonly className: string;
  readonly lines: readonly string[];
  /** In CSS pixels: the middle of every line, and the baseline of the first where there are one or two. */
  readonly at: { readonly x: string; readonly y: string };
}

/** Lines stand 1.25 em apart; more than two grow upwards as much as downwards, so that the name stays in its place. */
export function PlateName({ className, lines, at }: PlateNameProps): ReactElement {
  const rise = Math.max(0, lines.length - 2) * -0.6;
  return (
    <text className={className} y={at.y}>
      {lines.map((line, index) => (
        <tspan key={line} x={at.x} dy={`${index === 0 ? rise : 1.25}em`}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** Names of waters are set one word a line, as the build made room: routes run on both sides of them. */
export const waterLines = (name: string): readonly string[] => name.split(" ");
