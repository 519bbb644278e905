/**
 * States that records give in words of a fixed form, as messages. What has another form stays as the record has it, in English, and
 * is marked so where it is shown (`ui/record-status.tsx`).
 */
import type { MessageKey, MessageValues } from "./translate.ts";

export interface StatusMessage {
  readonly key: MessageKey;
  readonly values: MessageValues;
}

export interface StatusForm {
  /** With a group named for each value. */
  readonly form: RegExp;
  readonly key: MessageKey;
}

/** `source` is a regular expression of the whole state. */
export const statusForm = (source: string, key: MessageKey): StatusForm => ({ form: new RegExp(`^${source}$`), key });

/** The message of a state; null where it has a form of its own. */
export function readStatus(forms: readonly StatusForm[], status: string): StatusMessage | null {
  for (const { form: pattern, key } of forms) {
    const found = pattern.exec(status);
    if (found !== null) return { key, values: { ...found.groups } };
  }
  return null;
}
