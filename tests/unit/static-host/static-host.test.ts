import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliDecompressSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { listen } from "#build/static-host/listen.ts";
import { createStaticHost } from "#build/static-host/static-host.ts";
import { ask, writeSite } from "./served-site.ts";

const root = writeSite();
const server = createStaticHost({ root });
const below = createStaticHost({ root, base: "/atlas/" });

beforeAll(async () => {
  await Promise.all([listen(server, 0), listen(below, 0)]);
});
afterAll(() => {
  server.close();
  below.close();
});

describe("pages", () => {
  test.each([
    ["/", 200, "home"],
    ["/index.html", 200, "home"],
    ["/?tour=2018", 200, "home"],
    ["/regions/", 200, "regions"],
    ["/regions/asia%20%26%20oceania/", 200, "asia"],
    ["//regions///", 200, "regions"],
    ["/./regions/", 200, "regions"],
    ["/nope", 404, "not found"],
    ["/nope/", 404, "not found"],
    ["/empty", 404, "not found"],
    ["/empty/", 404, "not found"],
    ["/map.svg/", 404, "not found"],
    ["/assets/gone-00000000.js", 404, "not found"],
    [`/${"x".repeat(4000)}`, 404, "not found"],
    [`/regions/?q=${"x".repeat(4000)}`, 200, "regions"],
  ])("GET %.60s answers %i with the page %s", async (path, status, heading) => {
    const answer = await ask(server, path);
    expect(answer.status).toBe(status);
    expect(answer.headers["content-type"]).toBe("text/html; charset=utf-8");
    expect(answer.body.toString()).toBe(`<h1>${heading}</h1>`);
  });

  test.each([
    ["/regions", "/regions/"],
    ["/regions?a=1&b=%20", "/regions/?a=1&b=%20"],
    ["/regions/asia%20%26%20oceania", "/regions/asia%20%26%20oceania/"],
    ["//regions", "/regions/"],
  ])("GET %s moves to %s", async (path, to) => {
    const answer = await ask(server, path);
    expect([answer.status, answer.headers.location]).toEqual([301, to]);
  });
});

describe("hostile and broken requests", () => {
  test.each(["/../secret.txt", "/%2e%2e/secret.txt", "/..%2fsecret.txt", "/regions/../../secret.txt"])(
    "%s never leaves the folder",
    async (path) => {
      const answer = await ask(server, path);
      expect(answer.status).toBe(400);
      expect(answer.body.toString()).not.toContain("secret");
    },
  );

  test.each(["/%", "/%zz", "/%E0%A4%A", "/a%00b", "*"])("%s is a bad request, not a crash", async (path) => {
    expect((await ask(server, path)).status).toBe(400);
  });

  test("only reading is allowed", async () => {
    const answer = await ask(server, "/", {}, "POST");
    expect([answer.status, answer.headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("a site without 404.html still answers 404", async () => {
    const bare = createStaticHost({ root: join(root, "regions") });
    await listen(bare, 0);
    const answer = await ask(bare, "/nope");
    bare.close();
    expect([answer.status, answer.body.toString()]).toEqual([404, "Not found\n"]);
  });
});

describe("headers", () => {
  test.each([
    ["/map.svg", "image/svg+xml"],
    ["/data/index.json", "application/json"],
    ["/font.woff2", "font/woff2"],
    ["/site.webmanifest", "application/manifest+json"],
    ["/sitemap.xml", "application/xml"],
    ["/robots.txt", "text/plain; charset=utf-8"],
    ["/README", "application/octet-stream"],
  ])("%s is %s", async (path, type) => {
    expect((await ask(server, path)).headers["content-type"]).toBe(type);
  });

  test.each([
    ["br", "br"],
    ["gzip, deflate, br, zstd", "br"],
    ["br;q=0.5", "br"],
    ["br;q=0", undefined],
    ["gzip", undefined],
    ["", undefined],
  ])("Accept-Encoding %j gets %j", async (accepted, encoding) => {
    const answer = await ask(server, "/assets/entry-Ab3_x-9Z.js", { "accept-encoding": accepted });
    const text = (encoding ? brotliDecompressSync(answer.body) : answer.body).toString();
    expect(answer.headers["content-encoding"]).toBe(encoding);
    expect(answer.headers["vary"]).toBe("Accept-Encoding");
    expect(Number(answer.headers["content-length"])).toBe(answer.body.length);
    expect(text).toBe("export const text = 'a'".repeat(40));
  });

  test("fonts are not compressed twice", async () => {
    expect((await ask(server, "/font.woff2", { "accept-encoding": "br" })).headers["content-encoding"]).toBeUndefined();
  });

  test.each([
    ["/assets/entry-Ab3_x-9Z.js", "public, max-age=31536000, immutable"],
    ["/atlas/0a1b2c3d4e5f/region/europe.json", "public, max-age=31536000, immutable"],
    ["/assets/gone-00000000.js", "no-cache"],
    ["/data/index.json", "no-cache"],
    ["/", "no-cache"],
  ])("%s may be kept: %s", async (path, kept) => {
    expect((await ask(server, path)).headers["cache-control"]).toBe(kept);
  });

  test("a known ETag is answered 304 without a body, and differs by encoding", async () => {
    const plain = await ask(server, "/");
    const packed = await ask(server, "/", { "accept-encoding": "br" });
    expect(packed.headers.etag).not.toBe(plain.headers.etag);
    const again = await ask(server, "/", { "if-none-match": `W/${plain.headers.etag}` });
    expect([again.status, again.body.length, again.headers.etag]).toEqual([304, 0, plain.headers.etag]);
    expect((await ask(server, "/", { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("a missing page stays 404 even when its ETag is known", async () => {
    const missing = await ask(server, "/nope");
    expect((await ask(server, "/nope", { "if-none-match": String(missing.headers.etag) })).status).toBe(404);
  });

  test("HEAD has the headers of GET and no body", async () => {
    const [got, head] = [await ask(server, "/regions/"), await ask(server, "/regions/", {}, "HEAD")];
    expect([head.status, head.body.length]).toEqual([200, 0]);
    expect(head.headers["content-length"]).toBe(got.headers["content-length"]);
  });

  test("a rebuilt file is served anew", async () => {
    writeFileSync(join(root, "fresh.txt"), "one");
    expect((await ask(server, "/fresh.txt")).body.toString()).toBe("one");
    writeFileSync(join(root, "fresh.txt"), "two and more");
    expect((await ask(server, "/fresh.txt")).body.toString()).toBe("two and more");
  });
});

describe("under a base path", () => {
  test.each([
    ["/atlas/", 200],
    ["/atlas/regions/", 200],
    ["/atlas//regions/", 200],
    ["/", 404],
    ["/atlas-other/", 404],
    ["/regions/", 404],
    ["/atlas/nope", 404],
  ])("%s answers %i", async (path, status) => {
    expect((await ask(below, path)).status).toBe(status);
  });

  test.each([
    ["/atlas", "/atlas/"],
    ["/atlas/regions?x=1", "/atlas/regions/?x=1"],
  ])("%s moves to %s", async (path, to) => {
    const answer = await ask(below, path);
    expect([answer.status, answer.headers.location]).toEqual([301, to]);
  });
});
