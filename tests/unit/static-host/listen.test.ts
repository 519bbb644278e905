import { createServer } from "node:http";
import { afterEach, expect, test } from "vitest";
import { listen, listenOnFreePort } from "#build/static-host/listen.ts";

const [first, second] = [createServer(), createServer()];
afterEach(() => {
  first.close();
  second.close();
});

test("a taken port leads to the next one, or to an error when no other may be tried", async () => {
  const taken = await listen(first, 0);
  await expect(listenOnFreePort(second, taken, 1)).rejects.toThrow("EADDRINUSE");
  expect(await listenOnFreePort(second, taken)).toBeGreaterThan(taken);
});
