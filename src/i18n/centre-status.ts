/** When sources list a centre. */
import { readStatus, statusForm } from "./status-forms.ts";
import type { StatusForm, StatusMessage } from "./status-forms.ts";

const years = String.raw`(?<from>\d{4})-(?<to>\d{4})`;

const centreForms: readonly StatusForm[] = [
  statusForm(`confirmed ${years}`, "centreStatus.confirmed"),
  statusForm(`listed ${years}`, "centreStatus.listed"),
  statusForm(`listed ${years} and later`, "centreStatus.listedOn"),
  statusForm(String.raw`listed (?<from>\d{4}) and later`, "centreStatus.listedFrom"),
  statusForm(String.raw`created (?<from>\d{4})`, "centreStatus.created"),
  statusForm("later than the period", "centreStatus.later"),
  statusForm("historical", "centreStatus.historical"),
];

/** The message of a centre's state; null where it has a form of its own. */
export const centreStatus = (status: string): StatusMessage | null => readStatus(centreForms, status);
