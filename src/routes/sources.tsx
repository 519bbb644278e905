import type { ReactElement } from "react";
export function SourcesPage(): ReactElement {
  return <h1>SourcesPage</h1>;
}
