import { editDistance } from "#domain/edit-distance.ts";

const words = (id: string): string[] => id.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Lower is nearer; null where nobody would call it a slip. */
function slip(written: string, candidate: string): number | null {
  const a = written.toLowerCase().replaceAll(/[\s_]+/g, "-");
  const b = candidate.toLowerCase();
  const longer = Math.max(a.length, b.length);
  // Among codes of two or three letters everything is one letter away from everything.
  const allowed = longer < 4 ? 0 : Math.max(1, Math.floor(longer / 4));
  // Lengths alone already differ by more than a slip: spare the table.
  const distance = Math.abs(a.length - b.length) > allowed ? Number.POSITIVE_INFINITY : editDistance(a, b);
  if (distance <= allowed) return distance;
  const parts = words(a);
  // "asia" for "asia-oceania": every word written stands in the candidate.
  if (parts.length > 0 && a.length >= 3 && parts.every((part) => words(b).includes(part))) return allowed + 1;
  return null;
}

/** The candidate that a slip of the pen most likely meant, or null; ties go to the first in the alphabet. */
export function nearMiss(written: string, candidates: Iterable<string>): string | null {
  let best: { readonly candidate: string; readonly distance: number } | null = null;
  for (const candidate of [...candidates].toSorted()) {
    const distance = slip(written, candidate);
    if (distance !== null && (best === null || distance < best.distance)) best = { candidate, distance };
  }
  return best?.candidate ?? null;
}

/** The hint of a problem, ready to spread: `{ hint: "did you mean …?" }` or nothing. */
export function didYouMean(written: unknown, candidates: Iterable<string>): { readonly hint?: string } {
  if (typeof written !== "string") return {};
  const meant = nearMiss(written, candidates);
  return meant === null || meant === written ? {} : { hint: `did you mean ${JSON.stringify(meant)}?` };
}
