import type { ReactElement } from "react";
export function NotFoundPage(): ReactElement {
  return <h1>NotFoundPage</h1>;
}
