import { describe, expect, it } from "vitest";
import { languagesChunk } from "#build/compile/languages-chunk.ts";
import { messageCounts, topicMark } from "#build/translations/message-reviews.ts";
import { languageTags } from "#data/vocabulary.ts";
import { messageTopics } from "#i18n/message-topics.ts";
import { languagesToReview, reviewedTopics } from "#i18n/reviews.ts";
import { realRecords } from "../compile/real-records.ts";

const translated = languageTags.filter((tag) => tag !== "en");

describe("what persons have reviewed", () => {
  it.each(translated)("%s: is what the pages say now; a changed text needs a new review", (tag) => {
    const reviewed = Object.keys(reviewedTopics[tag]);
    const now = messageTopics
      .filter((topic) => reviewed.includes(topic))
      .map((topic) => [topic, topicMark(tag, topic)]);
    expect(reviewedTopics[tag]).toEqual(Object.fromEntries(now));
  });

  it("is counted by topic, English being where all begins", () => {
    const { count, reviewed } = messageCounts("en");
    expect(reviewed).toBe(count);
    for (const tag of translated) {
      expect(messageCounts(tag).count).toBe(count);
      const isAny = Object.keys(reviewedTopics[tag]).length > 0;
      expect(messageCounts(tag).reviewed > 0).toBe(isAny);
    }
  });

  it("decides which languages say that they are not reviewed, together with the texts of the record", async () => {
    const { languages } = languagesChunk(await realRecords());
    const open = languages.filter(
      ({ messages, texts }) => messages.reviewed < messages.count || texts.reviewed < texts.translated,
    );
    expect(open.map(({ tag }) => tag)).toEqual(languagesToReview);
    for (const { texts } of languages) {
      expect(texts.translated).toBeLessThanOrEqual(texts.count);
      expect(texts.reviewed).toBeLessThanOrEqual(texts.translated);
    }
    expect(languages.map(({ tag }) => tag)).toEqual(translated);
  });
});
