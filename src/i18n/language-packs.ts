/** Loads languages, topic by topic: files of their own, so that no reader loads another's language or another page's words. */
import { languagePacks } from "virtual:language-packs";
import type { LanguageTag } from "#data/records.ts";
import type { Calendar } from "./calendar.ts";
import { messageTopics } from "./message-topics.ts";
import type { MessageTopic } from "./message-topics.ts";
import type { Message } from "./translate.ts";

/** What a language needs at run time. Messages join as topics are loaded. */
export interface LanguagePack {
  readonly messages: ReadonlyMap<string, Message>;
  readonly countryNames: Readonly<Record<string, string>>;
  readonly calendar: Calendar;
  /** Resolves once all messages of the topics are there. Asking again costs nothing. */
  loadTopics(topics: readonly MessageTopic[]): Promise<void>;
}

/** The pack of a language, with some topics loaded; with all of them unless told. Throws where the language has no messages. */
export async function loadLanguagePack(
  tag: LanguageTag = "en",
  topics: readonly MessageTopic[] = messageTopics,
): Promise<LanguagePack> {
  const loaders = languagePacks[tag];
  if (loaders === undefined) throw new Error(`No messages in ${tag}`);
  const messages = new Map<string, Message>();
  const loadTopics = async (wanted: readonly MessageTopic[]): Promise<void> => {
    await Promise.all(
      wanted.map(async (topic) => {
        for (const [key, message] of Object.entries((await loaders[topic]()).messages)) messages.set(key, message);
      }),
    );
  };
  const [{ countryNames, calendar }] = await Promise.all([loaders.core(), loadTopics(["core", ...topics])]);
  return { messages, countryNames, calendar, loadTopics };
}
