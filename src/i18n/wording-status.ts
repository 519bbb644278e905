/** How a wording of strategy or themes is known, and on what grounds two are tied. */
import { readStatus, statusForm } from "./status-forms.ts";
import type { StatusForm, StatusMessage } from "./status-forms.ts";

const strategyForms: readonly StatusForm[] = [
  statusForm("worded by a source", "wordingStatus.worded"),
  statusForm("code confirmed, wording not found", "wordingStatus.codeOnly"),
  statusForm("implied by structure, wording not found", "wordingStatus.implied"),
  statusForm(String.raw`wording echo \(our reading\)`, "wordingStatus.echo"),
  statusForm("order of the slide", "wordingStatus.slideOrder"),
  statusForm(String.raw`the number (?<from>\d) stands (?:directly )?above the item`, "wordingStatus.numberAbove"),
  statusForm("wording of highlight and opportunity seen", "wordingStatus.bothSeen"),
  statusForm("wording of the highlight seen; opportunity seen only as a paraphrase", "wordingStatus.paraphrase"),
  statusForm("wording of the highlight seen; opportunity seen only inside another text", "wordingStatus.insideText"),
];

/** The message of how a wording, or its tie to another, is known; null where it has a form of its own. */
export const wordingStatus = (status: string): StatusMessage | null => readStatus(strategyForms, status);
