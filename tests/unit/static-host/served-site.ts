import { mkdtempSync, mkdirSync, writeFileSync } from "node:fs";
import { get, request, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Writes a small site into a new temporary folder; a secret file stands beside it, outside the root. */
export function writeSite(): string {
  const folder = mkdtempSync(join(tmpdir(), "static-host-"));
  const files = {
    "../secret.txt": "secret",
    "index.html": "<h1>home</h1>",
    "404.html": "<h1>not found</h1>",
    "regions/index.html": "<h1>regions</h1>",
    "regions/asia & oceania/index.html": "<h1>asia</h1>",
    "empty/note.txt": "a folder without a page",
    "assets/entry-Ab3_x-9Z.js": "export const text = 'a'".repeat(40),
    "atlas/0a1b2c3d4e5f/region/europe.json": "{}",
    "data/index.json": "{}",
    "map.svg": "<svg/>",
    "font.woff2": "binary",
    "site.webmanifest": "{}",
    "sitemap.xml": "<urlset/>",
    "robots.txt": "User-agent: *",
    README: "no ending",
  };
  const root = join(folder, "site");
  for (const [name, text] of Object.entries(files)) {
    const file = join(root, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return root;
}

/** What came back over the wire, not yet decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Sends one request with the path exactly as written (`fetch` would tidy `..` and doubled slashes first). */
export function ask(
  server: Server,
  path: string,
  headers: Record<string, string> = {},
  method = "GET",
): Promise<Answer> {
  const address = server.address();
  if (typeof address !== "object" || !address) throw new Error("the server does not listen");
  const options = { host: "127.0.0.1", port: address.port, path, headers, method };
  return new Promise((resolve, reject) => {
    const send = method === "GET" ? get : request;
    const asked = send(options, (response) => {
      const parts: Buffer[] = [];
      response.on("data", (part: Buffer) => parts.push(part));
      response.on("end", () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) }),
      );
    });
    asked.on("error", reject);
    asked.end();
  });
}
