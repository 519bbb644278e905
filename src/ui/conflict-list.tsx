/** Every disagreement about a record: what it is about, the claims, their sources, which is shown and why. */
import type { ReactElement, ReactNode } from "react";
import type { Conflict, SourceId } from "#data/records.ts";
import { CiteSource } from "./citation/cite.tsx";
import { ConflictClaims } from "./conflict-claims.tsx";

interface ConflictListProps {
  /** Drawn in the order given. */
  readonly conflicts: readonly Conflict[];
  /** What a disagreement is about, in words. */
  readonly nameOf: (conflict: Conflict) => ReactNode;
}

const markOf = (source: SourceId): ReactElement => <CiteSource source={source} />;

/** The content of a section of disagreements; stands inside a citation provider. */
export function ConflictList({ conflicts, nameOf }: ConflictListProps): ReactElement {
  return (
    <div className="conflicts">
      {conflicts.map((conflict) => (
        <div key={conflict.id}>
          <h3>{nameOf(conflict)}</h3>
          <ConflictClaims conflict={conflict} mark={markOf} />
        </div>
      ))}
    </div>
  );
}
