import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import { contentTypeOf, isCompressible } from "./content-type.ts";

const compress = promisify(brotliCompress);

/** A file as it goes over the wire. */
export interface EncodedFile {
  readonly body: Buffer;
  readonly contentType: string;
  /** `br` when compressed; null when sent as it is. */
  readonly encoding: "br" | null;
  readonly etag: string;
}

/** Reads a file, compressed if the client takes brotli and it pays. */
export type ReadEncoded = (file: string, acceptsBrotli: boolean) => Promise<EncodedFile>;

/**
 * A reader that keeps what it has compressed, so that compression never counts in a measurement. A file that changed
 * on disk (size or time) is read anew.
 * @param brotliQuality 0 to 11: 11 for measuring, as real hosts compress ahead; 5 for quick answers in development.
 */
export function createEncodedFiles(brotliQuality: number): ReadEncoded {
  const kept = new Map<string, Promise<EncodedFile>>();
  return async (file, acceptsBrotli) => {
    const { mtimeMs, size } = await stat(file);
    const key = [file, acceptsBrotli, mtimeMs, size].join("|");
    const known = kept.get(key);
    if (known) return known;
    const reading = encode(file, acceptsBrotli, brotliQuality);
    kept.set(key, reading);
    reading.catch(() => kept.delete(key));
    return reading;
  };
}

async function encode(file: string, acceptsBrotli: boolean, quality: number): Promise<EncodedFile> {
  const raw = await readFile(file);
  const contentType = contentTypeOf(file);
  const hash = createHash("sha256").update(raw).digest("base64url").slice(0, 20);
  if (!acceptsBrotli || !isCompressible(contentType)) {
    return { body: raw, contentType, encoding: null, etag: `"${hash}"` };
  }
  const params = { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return { body: await compress(raw, { params }), contentType, encoding: "br", etag: `"${hash}-br"` };
}
