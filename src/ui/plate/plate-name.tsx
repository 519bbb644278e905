/** A name written on a plate, in as many lines as it takes. */
import type { ReactElement } from "react";

interface PlateNameProps {
  readonly className: string;
  readonly lines: readonly string[];
  /** In CSS pixels: the middle of every line, and the baseline of the first where there are one or two. */
  readonly at: { readonly x: string; readonly y: string };
}

/**
 * Lines stand 1.25 em apart; more than two grow upwards as much as downwards, so that the name stays in its place. Each is a text of
 * its own: within one text, WebKit puts lines of a right-to-left script in the wrong order and cuts its letters apart.
 */
export function PlateName({ className, lines, at }: PlateNameProps): ReactElement {
  const rise = Math.max(0, lines.length - 2) * -0.6;
  const dropOf = (index: number): string => `${Number((rise + index * 1.25).toFixed(2))}em`;
  return (
    <>
      {lines.map((line, index) => (
        <text key={line} className={className} x={at.x} y={at.y} dy={dropOf(index)}>
          {line}
        </text>
      ))}
    </>
  );
}

/** Names of waters are set one word a line, as the build made room: routes run on both sides of them. */
export const waterLines = (name: string): readonly string[] => name.split(" ");
