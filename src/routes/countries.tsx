import type { ReactElement } from "react";
export function CountriesPage(): ReactElement {
  return <h1>CountriesPage</h1>;
}
