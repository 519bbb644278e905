/** Kinds and states of records as messages: one place, so that a workshop is called the same on every page. */
import type { Centre, EventKind, EventStatus, Initiative } from "#data/records.ts";
import type { MessageKey } from "./translate.ts";

const eventKinds = {
  kickoff: "eventKind.kickoff",
  "regional-workshop": "eventKind.regionalWorkshop",
  "national-workshop": "eventKind.nationalWorkshop",
  "unit-workshop": "eventKind.unitWorkshop",
  congress: "eventKind.congress",
  milestone: "eventKind.milestone",
  meeting: "eventKind.meeting",
  panel: "eventKind.panel",
  training: "eventKind.training",
  observance: "eventKind.observance",
} as const satisfies Record<EventKind, MessageKey>;

const eventStatuses = {
  held: "eventStatus.held",
  announced: "eventStatus.announced",
  cancelled: "eventStatus.cancelled",
  postponed: "eventStatus.postponed",
} as const satisfies Record<EventStatus, MessageKey>;

const initiativeKinds = {
  survey: "initiativeKind.survey",
  campaign: "initiativeKind.campaign",
  programme: "initiativeKind.programme",
  network: "initiativeKind.network",
  proposal: "initiativeKind.proposal",
  publication: "initiativeKind.publication",
  statement: "initiativeKind.statement",
  policy: "initiativeKind.policy",
  exhibition: "initiativeKind.exhibition",
  governance: "initiativeKind.governance",
  training: "initiativeKind.training",
  grant: "initiativeKind.grant",
  session: "initiativeKind.session",
} as const satisfies Record<Initiative["kind"], MessageKey>;

const initiativeStatuses = {
  announced: "initiativeStatus.announced",
  postponed: "initiativeStatus.postponed",
  "moved-online": "initiativeStatus.movedOnline",
} as const satisfies Record<NonNullable<Initiative["status"]>, MessageKey>;

const centreKinds = {
  headquarters: "centreKind.headquarters",
  "regional-office": "centreKind.regionalOffice",
  "language-centre": "centreKind.languageCentre",
  pac: "centreKind.pac",
} as const satisfies Record<Centre["kind"], MessageKey>;

/** The message that names a kind of event. */
export const eventKindKey = (kind: EventKind): MessageKey => eventKinds[kind];

/** The message that says whether an event took place. */
export const eventStatusKey = (status: EventStatus): MessageKey => eventStatuses[status];

/** The message that names a kind of initiative. */
export const initiativeKindKey = (kind: Initiative["kind"]): MessageKey => initiativeKinds[kind];

/** The message that says what is known of an initiative beyond that it was. */
export const initiativeStatusKey = (status: NonNullable<Initiative["status"]>): MessageKey =>
  initiativeStatuses[status];

/** The message that names a kind of centre. */
export const centreKindKey = (kind: Centre["kind"]): MessageKey => centreKinds[kind];
