/** The few icons of the interface, drawn on a 20 × 20 grid in one line weight. Always beside words or a label. */
import type { ReactElement } from "react";

const drawings = {
  close: <path d="M5 5l10 10M15 5 5 15" />,
  differ: <path d="M4 7.5h12M4 12.5h12M13 3.5 7 16.5" />,
  forward: <path d="M3.5 10H16M11 5l5 5-5 5" />,
  previous: <path d="M12.5 4.5 7 10l5.5 5.5" />,
  next: <path d="M7.5 4.5 13 10l-5.5 5.5" />,
  up: <path d="M4.5 12.5 10 7l5.5 5.5" />,
  down: <path d="M4.5 7.5 10 13l5.5-5.5" />,
  play: <path className="solid" d="M6.5 4.2v11.6l9-5.8z" />,
  pause: <path className="solid" d="M5.5 4.5h3v11h-3zM11.5 4.5h3v11h-3z" />,
  plus: <path d="M10 4v12M4 10h12" />,
  minus: <path d="M4 10h12" />,
  whole: <path d="M4 8V4h4M16 8V4h-4M4 12v4h4M16 12v4h-4" />,
  menu: <path d="M3 5.5h14M3 10h14M3 14.5h14" />,
  light: (
    <>
      <circle cx="10" cy="10" r="3.4" />
      <path d="M10 2.5v2M10 15.5v2M2.5 10h2M15.5 10h2M4.7 4.7l1.4 1.4M13.9 13.9l1.4 1.4M4.7 15.3l1.4-1.4M13.9 6.1l1.4-1.4" />
    </>
  ),
  dark: <path d="M16.5 11.8A7 7 0 1 1 8.2 3.5a5.5 5.5 0 0 0 8.3 8.3z" />,
  system: (
    <>
      <circle cx="10" cy="10" r="6.5" />
      <path className="solid" d="M10 3.5a6.5 6.5 0 0 1 0 13z" />
    </>
  ),
  language: (
    <>
      <path d="M2.5 5h8M6.5 3v2M9 5c-.7 3-3 5.5-6 7M4.3 7.5c1 1.9 2.5 3.4 4.5 4.5" />
      <path d="m9.5 17 4-9 4 9M11 13.8h5" />
    </>
  ),
  search: (
    <>
      <circle cx="8.8" cy="8.8" r="5.3" />
      <path d="m12.7 12.7 4.3 4.3" />
    </>
  ),
  share: <path d="M10 12V3.5M6.5 6.5 10 3l3.5 3.5M4 10v6.5h12V10" />,
  outside: <path d="M8 5H4.5v10.5H15V12M11 4.5h4.5V9M15.5 4.5 9 11" />,
} as const satisfies Record<string, ReactElement>;
export type IconName = keyof typeof drawings;

/** A decorative icon; `turns` lets it mirror in right-to-left text. */
export function Icon({ name, turns = false }: { name: IconName; turns?: boolean }): ReactElement {
  return (
    <svg className={turns ? "icon turns" : "icon"} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
