import type { ReactElement } from "react";
export function EventsPage(): ReactElement {
  return <h1>EventsPage</h1>;
}
