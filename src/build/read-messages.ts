/** The message catalogues as they lie on disk: one file for each language and topic. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { LanguageTag } from "#data/records.ts";
import type { MessageTopic } from "#i18n/message-topics.ts";

/** Path of a catalogue on this machine. */
export function messageFile(tag: LanguageTag, topic: MessageTopic): string {
  return fileURLToPath(new URL(`../i18n/messages/${tag}/${topic}.json`, import.meta.url));
}

/** ICU texts by key, in the order of the file. Throws where there is no such file: every language has every topic. */
export function readMessages(tag: LanguageTag, topic: MessageTopic): Readonly<Record<string, string>> {
  const messages: Record<string, string> = JSON.parse(readFileSync(messageFile(tag, topic), "utf8"));
  return messages;
}
