import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "@formatjs/icu-messageformat-parser";
import { describe, expect, it } from "vitest";
import { readMessages } from "#build/read-messages.ts";
import { messageTopics } from "#i18n/message-topics.ts";

const src = fileURLToPath(new URL("../../../src", import.meta.url));
const code = readdirSync(src, { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => readFileSync(`${src}/${file}`, "utf8"))
  .join("\n");

const topics = new Map<string, Readonly<Record<string, string>>>(
  messageTopics.map((topic) => [topic, readMessages("en", topic)]),
);
const en = Object.fromEntries([...topics.values()].flatMap((messages) => Object.entries(messages)));

describe("the English catalogue", () => {
  it("has a file for every topic, and every key in one of them only", () => {
    const files = readdirSync(`${src}/i18n/messages/en`).toSorted();
    expect(files).toEqual(messageTopics.map((topic) => `${topic}.json`).toSorted());
    const keys = [...topics.values()].flatMap((messages) => Object.keys(messages));
    expect(keys.toSorted()).toEqual([...new Set(keys)].toSorted());
  });

  it.each(Object.entries(en))("%s is valid ICU text", (_key, text) => {
    expect(text.trim()).not.toBe("");
    expect(() => parse(text)).not.toThrow();
  });

  it("has no message that nothing uses", () => {
    // A key built from parts, t(`tour.${x}`), is found by its beginning.
    const beginnings = [...code.matchAll(/[`"]([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1] ?? "");
    const unused = Object.keys(en).filter(
      (key) => !code.includes(`"${key}"`) && !beginnings.some((beginning) => key.startsWith(beginning)),
    );
    expect(unused).toEqual([]);
  });
});
