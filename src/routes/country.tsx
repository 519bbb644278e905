import type { ReactElement } from "react";
export function CountryPage(): ReactElement {
  return <h1>CountryPage</h1>;
}
