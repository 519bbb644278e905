/**
 * What persons who read a language have gone through of the pages' words. The only place that says so; a test holds each mark
 * against the words as they are now, so that a review ends with the next change. Reviews of the record's texts stand with them,
 * in `data/translations/`.
 */
import type { LanguageTag } from "#data/records.ts";
import type { MessageTopic } from "./message-topics.ts";

export type TranslatedTag = Exclude<LanguageTag, "en">;

/** By language, the topics reviewed as a whole, each with the mark of its present words, which the test names. */
export const reviewedTopics: Readonly<Record<TranslatedTag, Readonly<Partial<Record<MessageTopic, string>>>>> = {
  ar: {},
  de: {},
  es: {},
  fr: {},
  ru: {},
  zh: {},
};

/** Languages of which words or texts are still to be reviewed; their pages say so. Held against both kinds of reviews by a test. */
export const languagesToReview: readonly LanguageTag[] = ["ar", "de", "es", "fr", "ru", "zh"];
