/** The shape of a record: what it is by its outline, whether it took place by how it is filled. Words stand beside it everywhere. */
import type { ReactElement } from "react";
import type { TimelineRecord } from "#data/timeline-chunks.ts";
import { TorchDisc } from "#ui/torch-disc.tsx";

export type Outline = "gathering" | "congress" | "milestone" | "initiative";
export type Filling = "held" | "announced" | "postponed" | "cancelled" | "moved-online";

const outlines: Readonly<Record<Outline, string>> = {
  gathering: "M7 2.5a4.5 4.5 0 1 1 0 9a4.5 4.5 0 1 1 0-9z",
  congress: "M2.75 2.75h8.5v8.5h-8.5z",
  milestone: "M7 1.2 12.8 7 7 12.8 1.2 7z",
  initiative: "M2.5 2 12.5 7l-10 5z",
};

/** What lies over the outline. */
const signs: Readonly<Record<Filling, string | null>> = {
  held: null,
  announced: null,
  postponed: "M7 7h9m-2.8-2.8L16 7l-2.8 2.8",
  cancelled: "M1.5 1.5l11 11m0-11-11 11",
  "moved-online": "M7 6.5v1",
};

interface Look {
  readonly outline: Outline;
  readonly filling: Filling;
}

/** A shape on a 14 × 14 grid, in the region's hue of its surroundings; with a place, inside of another drawing. */
export function Shape({ outline, filling, x, y }: Look & { readonly x?: string; readonly y?: string }): ReactElement {
  const sign = signs[filling];
  const place = x === undefined ? {} : { x, y, width: "0.875em", height: "0.875em" };
  return (
    <svg className={filling === "held" ? "shape" : "shape is-hollow"} viewBox="0 0 14 14" {...place} aria-hidden="true">
      <path d={outlines[outline]} />
      {sign !== null && <path className="shape-sign" d={sign} />}
    </svg>
  );
}

function outlineOf(record: TimelineRecord): Outline {
  if (record.of === "initiative") return "initiative";
  if (record.kind === "milestone") return "milestone";
  return record.kind === "congress" ? "congress" : "gathering";
}

/** What a record is, and whether it took place. */
export const lookOf = (record: TimelineRecord): Look => ({
  outline: outlineOf(record),
  filling: record.status ?? "held",
});

/** Stops of the torch are its numbered discs. */
export function RecordShape({ record }: { record: TimelineRecord }): ReactElement {
  if (record.of === "event" && record.torch !== null && record.status === "held")
    return (
      <TorchDisc
        order={record.torch.order}
        isRecorded={record.hasPeople}
        isLater={record.series === "successor"}
        isSmall
      />
    );
  return <Shape {...lookOf(record)} />;
}
