import type { ReactElement } from "react";
export function RegionPage(): ReactElement {
  return <h1>RegionPage</h1>;
}
