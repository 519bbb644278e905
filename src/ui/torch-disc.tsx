/** The numbered disc of a stop: filled where people are recorded, hollow where they are not, dashed after the three tours. */
import type { ReactElement } from "react";

interface TorchDiscProps {
  readonly order: number | null;
  readonly isRecorded: boolean;
  readonly isLater?: boolean;
  readonly isSmall?: boolean;
}

/** Decorative: what it says stands in words beside it. */
export function TorchDisc({ order, isRecorded, isLater = false, isSmall = false }: TorchDiscProps): ReactElement {
  const kind = order === null ? "is-blank" : isRecorded ? "" : "is-hollow";
  return (
    <span className={`disc ${kind} ${isLater ? "is-later" : ""} ${isSmall ? "is-small" : ""}`} aria-hidden="true">
      {order}
    </span>
  );
}
