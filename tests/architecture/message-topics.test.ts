import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { routeTable } from "#app/route-table.ts";
import { readMessages } from "#build/read-messages.ts";
import { messageTopics } from "#i18n/message-topics.ts";
import { readModules } from "./source-module.ts";
import type { SourceModule } from "./source-module.ts";

const src = fileURLToPath(new URL("../../src", import.meta.url));
const modules = new Map(readModules(src).map((module) => [module.path, module]));

const topicOf = new Map<string, string>(
  messageTopics.flatMap((topic) => Object.keys(readMessages("en", topic)).map((key) => [key, topic] as const)),
);
/** A key built from parts, t(`tour.${x}`), counts for every key that begins so. */
const beginnings = (text: string): readonly string[] =>
  [...text.matchAll(/[`"]([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1] ?? "");

function keysIn({ text }: SourceModule): readonly string[] {
  const written = [...text.matchAll(/"([\w.-]+)"/g)].map((match) => match[1] ?? "").filter((key) => topicOf.has(key));
  const begun = beginnings(text).flatMap((start) => [...topicOf.keys()].filter((key) => key.startsWith(start)));
  return [...written, ...begun];
}

/** Everything a module needs to run, pages aside: they are reached through the table of routes. */
function closure(start: string): readonly SourceModule[] {
  const found = new Map<string, SourceModule>();
  const waiting = [start];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    const module = modules.get(path);
    if (module === undefined || found.has(path)) continue;
    found.set(path, module);
    const targets = module.imports.filter(({ isTypeOnly }) => !isTypeOnly).flatMap(({ target }) => target ?? []);
    waiting.push(...targets.filter((target) => path !== "app/route-table.ts" || !target.startsWith("routes/")));
  }
  return [...found.values()];
}

/** Topics a module loads itself, as a dialog does when it opens: `loadTopics(["search"])`. */
const loadedIn = ({ text }: SourceModule): readonly string[] =>
  [...text.matchAll(/loadTopics\(\[([^\]]*)\]/g)].flatMap((match) => (match[1] ?? "").match(/[a-z]+/g) ?? []);

function strayKeys(start: string, topics: readonly string[]): readonly string[] {
  const parts = closure(start);
  const known = new Set(["core", ...topics, ...parts.flatMap(loadedIn)]);
  return [...new Set(parts.flatMap(keysIn))].filter((key) => !known.has(topicOf.get(key) ?? "")).toSorted();
}

const table = modules.get("app/route-table.ts")?.text ?? "";
const routeFile = (kind: string): string =>
  new RegExp(`kind: "${kind}",[^}]*?import\\("#(routes/[^"]+)"\\)`).exec(table)?.[1] ?? "";

describe("the words of a page", () => {
  it.each(routeTable.map(({ kind, messages }) => [kind, messages] as const))("%s has them loaded", (kind, messages) => {
    expect(closure(routeFile(kind)).length).toBeGreaterThan(1);
    expect(strayKeys(routeFile(kind), messages)).toEqual([]);
  });

  it("what stands around pages uses core only", () => {
    expect(strayKeys("app/start-app.tsx", [])).toEqual([]);
  });

  it("would notice words of another topic", () => {
    expect(strayKeys("routes/home.tsx", []).length).toBeGreaterThan(10);
  });
});
