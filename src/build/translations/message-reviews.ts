/** Counts the words of the pages that a language has, and those that a person has reviewed. */
import { createHash } from "node:crypto";
import type { LanguageTag } from "#data/records.ts";
import { messageTopics } from "#i18n/message-topics.ts";
import type { MessageTopic } from "#i18n/message-topics.ts";
import { reviewedTopics } from "#i18n/reviews.ts";
import { readMessages } from "../read-messages.ts";

/** Changes with any message of the topic, in English or in the language: tells which state of them was reviewed. */
export function topicMark(tag: LanguageTag, topic: MessageTopic): string {
  const texts = JSON.stringify([readMessages("en", topic), readMessages(tag, topic)]);
  return createHash("sha256").update(texts).digest("hex").slice(0, 8);
}

/** Messages in a language, and how many of them belong to topics reviewed as they are. English is where all begins: none is open. */
export function messageCounts(tag: LanguageTag): { readonly count: number; readonly reviewed: number } {
  const topics = messageTopics.map((topic) => {
    const isReviewed = tag === "en" || reviewedTopics[tag][topic] === topicMark(tag, topic);
    return { count: Object.keys(readMessages(tag, topic)).length, isReviewed };
  });
  const sum = (list: typeof topics): number => list.reduce((total, { count }) => total + count, 0);
  return { count: sum(topics), reviewed: sum(topics.filter(({ isReviewed }) => isReviewed)) };
}
