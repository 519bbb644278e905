import type { InitiativeChunk, InitiativeLink, InitiativePart } from "#data/initiative-chunks.ts";
import type { Initiative } from "#data/records.ts";
import { inOrderOfTime } from "#domain/event-order.ts";
import { briefInitiative } from "./briefs.ts";
import { toldItems } from "./told-items.ts";

type Kin = Pick<InitiativeChunk, "within" | "parts" | "siblings" | "ranked" | "toldBeside" | "sameEvents">;

/** An initiative as a link to its page needs it. */
export function linkInitiative({ id, name, kind, dates, status }: Initiative): InitiativeLink {
  return { id, name, kind, dates, status };
}

/** The parts of an initiative, in order of time. */
export const partsOf = (whole: Initiative, all: readonly Initiative[]): readonly Initiative[] =>
  inOrderOfTime(all.filter(({ parent }) => parent === whole.id));

/** From the outermost inwards. The dataset's checks rule out circles. */
function wholesOf({ parent }: Initiative, all: readonly Initiative[]): readonly Initiative[] {
  const whole = all.find(({ id }) => id === parent);
  return whole === undefined ? [] : [...wholesOf(whole, all), whole];
}

/** Everything an initiative belongs with: its family first, then others of the same ranked list, story or event. Each once. */
export function kinOf(initiative: Initiative, all: readonly Initiative[]): Kin {
  const wholes = wholesOf(initiative, all);
  const parts = partsOf(initiative, all);
  const parent = wholes.at(-1);
  const siblings = parent === undefined ? [] : partsOf(parent, all).filter((other) => other !== initiative);
  const ranked = initiative.rank === null ? [] : all.filter(({ rank }) => rank !== null);
  const family = new Set([
    initiative,
    ...wholes,
    ...parts,
    ...siblings,
    ...ranked,
    ...parts.flatMap((p) => partsOf(p, all)),
  ]);
  const others = inOrderOfTime(all.filter((other) => !family.has(other)));
  const items = toldItems(initiative);
  const toldBeside = others.filter((other) => [...toldItems(other)].some((item) => items.has(item)));
  const sameEvents = others.filter(
    (other) => !toldBeside.includes(other) && other.events.some((event) => initiative.events.includes(event)),
  );
  return {
    within: wholes.map(linkInitiative),
    parts: parts.map((part): InitiativePart => {
      return { ...briefInitiative(part), parts: partsOf(part, all).map(linkInitiative) };
    }),
    siblings: siblings.map(briefInitiative),
    ranked: ranked.map(briefInitiative),
    toldBeside: toldBeside.map(briefInitiative),
    sameEvents: sameEvents.map(briefInitiative),
  };
}
