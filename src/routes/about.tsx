import type { ReactElement } from "react";
export function AboutPage(): ReactElement {
  return <h1>AboutPage</h1>;
}
