import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join, resolve } from "node:path";
import { createEncodedFiles, type ReadEncoded } from "./encoded-files.ts";
import { isFile, locateFile } from "./locate-file.ts";
import { addressOf, readRequestPath } from "./request-path.ts";

/** What to serve, and how. */
export interface StaticHostOptions {
  /** The folder of the built site. */
  readonly root: string;
  /** The path the site lives under, e.g. `/` or `/atlas/`. */
  readonly base?: string;
  /** 0 to 11, see `createEncodedFiles`. */
  readonly brotliQuality?: number;
  /** Which paths below the base carry a content hash in their name and may be kept for ever. */
  readonly hashed?: RegExp;
}

/** The bundler's files carry their hash in the name, the compiled dataset in its folder. */
const hashedPath = /^(?:assets\/(?:.+\/)?[^/]+-[\w-]{8,}\.[a-z0-9]+|atlas\/[\w-]{8,}\/.+)$/;

/**
 * A server that answers as a plain static host does: `index.html` of a folder, 301 to the trailing slash, `404.html`
 * with status 404, brotli, ETag. It hides no broken link behind the home page, so tests against it can be trusted.
 */
export function createStaticHost(options: StaticHostOptions): Server {
  const site: Site = {
    root: resolve(options.root),
    base: options.base ?? "/",
    hashed: options.hashed ?? hashedPath,
    read: createEncodedFiles(options.brotliQuality ?? 5),
  };
  return createServer((request, response) => {
    answer(site, request, response).catch(() => {
      if (response.headersSent) response.destroy();
      else sendText(response, 500, "Internal error");
    });
  });
}

interface Site {
  readonly root: string;
  readonly base: string;
  readonly hashed: RegExp;
  readonly read: ReadEncoded;
}

async function answer(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.setHeader("allow", "GET, HEAD");
    return sendText(response, 405, "Method not allowed");
  }
  const path = readRequestPath(request.url ?? "", site.base);
  if (path.kind === "malformed") return sendText(response, 400, "Bad request");
  if (path.kind === "outside-base") return sendText(response, 404, `Not found: this site lives under ${site.base}`);
  const location = await locateFile(site.root, path.names, path.isFolder);
  if (location.kind === "folder-without-slash") {
    response.setHeader("location", addressOf(site.base, path.names, path.query));
    return sendText(response, 301, "Moved permanently");
  }
  if (location.kind === "file") {
    const isHashed = site.hashed.test(path.names.join("/"));
    return sendFile(site, request, response, { file: location.file, status: 200, isHashed });
  }
  const notFoundPage = join(site.root, "404.html");
  if (!(await isFile(notFoundPage))) return sendText(response, 404, "Not found");
  return sendFile(site, request, response, { file: notFoundPage, status: 404, isHashed: false });
}

interface Reply {
  readonly file: string;
  readonly status: 200 | 404;
  readonly isHashed: boolean;
}

async function sendFile(site: Site, request: IncomingMessage, response: ServerResponse, reply: Reply): Promise<void> {
  const { body, contentType, encoding, etag } = await site.read(reply.file, acceptsBrotli(request));
  response.setHeader("vary", "Accept-Encoding");
  response.setHeader("etag", etag);
  response.setHeader("cache-control", reply.isHashed ? "public, max-age=31536000, immutable" : "no-cache");
  if (reply.status === 200 && knownToClient(request, etag)) {
    response.writeHead(304).end();
    return;
  }
  response.setHeader("content-type", contentType);
  response.setHeader("content-length", body.length);
  if (encoding) response.setHeader("content-encoding", encoding);
  response.writeHead(reply.status).end(request.method === "HEAD" ? undefined : body);
}

function acceptsBrotli(request: IncomingMessage): boolean {
  const accepted = request.headers["accept-encoding"];
  return typeof accepted === "string" && /(?:^|,)\s*br\s*(?:,|$|;\s*q=(?!0(?:\.0*)?\s*(?:,|$)))/i.test(accepted);
}

function knownToClient(request: IncomingMessage, etag: string): boolean {
  const tags = request.headers["if-none-match"]?.split(",").map((tag) => tag.trim().replace(/^W\//, "")) ?? [];
  return tags.includes(etag) || tags.includes("*");
}

function sendText(response: ServerResponse, status: number, text: string): void {
  response.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${text}\n`);
}
