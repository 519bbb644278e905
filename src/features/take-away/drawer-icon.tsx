/** Icons of the drawer; they come with its code, not with the page. Drawn as those of `#ui/icon.tsx`. */
import type { ReactElement } from "react";

const drawings = {
  link: <path d="M8.300 11.700 11.700 8.300M9 6l2-2a3.540 3.540 0 0 1 5 5l-2 2M11 14l-2 2a3.540 3.540 0 0 1-5-5l2-2" />,
  mail: <path d="M3 5h14v10.500H3zM3 5.500l7 5.500 7-5.500" />,
  device: <path d="M10 12V3M6.500 6.500 10 3l3.500 3.500M6.500 9H4v8h12V9h-2.500" />,
  code: <path d="M7 5.500 2.500 10 7 14.500M13 5.500l4.500 4.500-4.500 4.500" />,
  copy: <path d="M7 7h9.500v9.500H7zM4.500 13h-1V3.500H13v1" />,
  done: <path d="m4 10.500 4 4 8-9" />,
  save: <path d="M10 3v9.500M6.500 9 10 12.500 13.500 9M4 16.500h12" />,
} as const satisfies Record<string, ReactElement>;
export type DrawerIconName = keyof typeof drawings;

/** Decorative: words stand beside it. */
export function DrawerIcon({ name }: { name: DrawerIconName }): ReactElement {
  return (
    <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  );
}
