/** The sources as the list sets them: narrowed, ordered, and parted into groups that a reader can jump to. */
import type { SourceBrief } from "#data/briefs.ts";
import { compareDates } from "#domain/event-order.ts";
import { foldText, matchesWords } from "#domain/folded-text.ts";
import type { SourceKind, SourceOrder } from "./source-view.ts";

/** What the members of a group have in common; `from` and `to` are numbers of uses, both inclusive, `to: null` without end. */
export type GroupHead =
  | { readonly by: "letter"; readonly letter: string }
  | { readonly by: "year"; readonly year: string | null }
  | { readonly by: "uses"; readonly from: number; readonly to: number | null };

export interface SourceGroup {
  /** For anchors; unique on the page. */
  readonly id: string;
  readonly head: GroupHead;
  readonly sources: readonly SourceBrief[];
}

const kinds: Readonly<Record<SourceKind, (source: SourceBrief) => boolean>> = {
  all: () => true,
  primary: (source) => source.primary,
  copy: (source) => source.mirror,
  gone: (source) => source.url === null,
};

/** Sources of a kind whose title, publisher or date answer the search. */
export function findSources(sources: readonly SourceBrief[], query: string, kind: SourceKind): readonly SourceBrief[] {
  return sources.filter(
    (source) =>
      kinds[kind](source) && matchesWords(`${source.publisher} ${source.title} ${source.published ?? ""}`, query),
  );
}

/** Lower ends of the bands of uses, from the top. */
const bands = [50, 20, 10, 5, 2, 0];

function headOf({ publisher, published, uses }: SourceBrief, order: SourceOrder): GroupHead {
  if (order === "date") return { by: "year", year: published?.slice(0, 4) ?? null };
  if (order === "publisher") return { by: "letter", letter: (foldText(publisher)[0] ?? "#").toUpperCase() };
  const band = bands.findIndex((from) => uses >= from);
  const above = bands[band - 1];
  return { by: "uses", from: bands[band] ?? 0, to: above === undefined ? null : above - 1 };
}

function idOf(head: GroupHead): string {
  if (head.by === "letter") return `letter-${head.letter.toLowerCase()}`;
  return head.by === "year" ? `year-${head.year ?? "undated"}` : `uses-${head.from}`;
}

type Compare = (a: string, b: string) => number;

/** Newest first; undated last. */
const byDate = (a: SourceBrief, b: SourceBrief): number =>
  Number(a.published === null) - Number(b.published === null) || compareDates(b.published, a.published);

/** Compares two sources in an order; equal ones stand by publisher and title in the order of the language. */
function comparator(order: SourceOrder, compare: Compare): (a: SourceBrief, b: SourceBrief) => number {
  const byName = (a: SourceBrief, b: SourceBrief): number =>
    compare(a.publisher, b.publisher) || byDate(a, b) || compare(a.title, b.title);
  if (order === "date") return (a, b) => byDate(a, b) || byName(a, b);
  return order === "uses" ? (a, b) => b.uses - a.uses || byName(a, b) : byName;
}

/** The groups in order. `compare` is that of the reader's language. */
export function groupSources(
  sources: readonly SourceBrief[],
  order: SourceOrder,
  compare: Compare,
): readonly SourceGroup[] {
  const groups = new Map<string, { readonly head: GroupHead; readonly sources: SourceBrief[] }>();
  for (const source of sources.toSorted(comparator(order, compare))) {
    const head = headOf(source, order);
    const group = groups.get(idOf(head));
    if (group === undefined) groups.set(idOf(head), { head, sources: [source] });
    else group.sources.push(source);
  }
  return [...groups].map(([id, group]) => ({ id, ...group }));
}
