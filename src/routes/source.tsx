import type { ReactElement } from "react";
export function SourcePage(): ReactElement {
  return <h1>SourcePage</h1>;
}
