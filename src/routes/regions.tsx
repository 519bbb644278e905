import type { ReactElement } from "react";
export function RegionsPage(): ReactElement {
  return <h1>RegionsPage</h1>;
}
