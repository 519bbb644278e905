import type { Gap } from "#data/records.ts";

type Subject = Gap["subjects"][number];

/** Records of one kind as subjects of gaps. */
export function subjects(kind: Subject["kind"], records: readonly { readonly id: string }[]): readonly Subject[] {
  return records.map(({ id }) => ({ kind, id }));
}

/** Gaps about at least one of the subjects. */
export function gapsAbout(gaps: readonly Gap[], about: readonly Subject[]): readonly Gap[] {
  const wanted = new Set(about.map(({ kind, id }) => `${kind} ${id}`));
  return gaps.filter((gap) => gap.subjects.some(({ kind, id }) => wanted.has(`${kind} ${id}`)));
}
