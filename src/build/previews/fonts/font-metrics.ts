/** Advance widths and covered characters of a TrueType file: what it takes to set text before it is drawn. */
export interface FontMetrics {
  /** In ems; null where the font has no glyph for the character. */
  advance(codePoint: number): number | null;
}

interface Table {
  readonly offset: number;
  readonly length: number;
}

/** Reads the tables `cmap`, `head`, `hhea` and `hmtx` (OpenType 1.9). Throws where one is missing. */
export function readFontMetrics(bytes: Buffer): FontMetrics {
  const table = tablesOf(bytes);
  const unitsPerEm = bytes.readUInt16BE(table("head").offset + 18);
  const measured = bytes.readUInt16BE(table("hhea").offset + 34);
  const widths = table("hmtx").offset;
  const glyphOf = charactersOf(bytes, table("cmap").offset);
  return {
    advance: (codePoint) => {
      const glyph = glyphOf.get(codePoint);
      if (glyph === undefined) return null;
      // Glyphs after the last measured one share its width.
      return bytes.readUInt16BE(widths + 4 * Math.min(glyph, measured - 1)) / unitsPerEm;
    },
  };
}

function tablesOf(bytes: Buffer): (tag: string) => Table {
  const tables = new Map<string, Table>();
  for (let index = 0; index < bytes.readUInt16BE(4); index++) {
    const at = 12 + 16 * index;
    const tag = bytes.toString("latin1", at, at + 4);
    tables.set(tag, { offset: bytes.readUInt32BE(at + 8), length: bytes.readUInt32BE(at + 12) });
  }
  return (tag) => {
    const found = tables.get(tag);
    if (found === undefined) throw new Error(`The font has no table "${tag}"`);
    return found;
  };
}

/** Glyphs by character, from every subtable of format 4 or 12. */
function charactersOf(bytes: Buffer, cmap: number): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  for (let index = 0; index < bytes.readUInt16BE(cmap + 2); index++) {
    const subtable = cmap + bytes.readUInt32BE(cmap + 8 + 8 * index);
    const format = bytes.readUInt16BE(subtable);
    if (format === 4) readSegments(bytes, subtable, glyphs);
    if (format === 12) readGroups(bytes, subtable, glyphs);
  }
  return glyphs;
}

function readSegments(bytes: Buffer, subtable: number, glyphs: Map<number, number>): void {
  const double = bytes.readUInt16BE(subtable + 6);
  const ends = subtable + 14;
  const starts = ends + double + 2;
  for (let segment = 0; segment < double; segment += 2) {
    const delta = bytes.readUInt16BE(starts + double + segment);
    const rangeAt = starts + 2 * double + segment;
    const range = bytes.readUInt16BE(rangeAt);
    const start = bytes.readUInt16BE(starts + segment);
    for (let code = start; code <= bytes.readUInt16BE(ends + segment) && code < 0xffff; code++) {
      const raw = range === 0 ? code : bytes.readUInt16BE(rangeAt + range + 2 * (code - start));
      const glyph = range !== 0 && raw === 0 ? 0 : (raw + delta) & 0xffff;
      if (glyph !== 0) glyphs.set(code, glyph);
    }
  }
}

function readGroups(bytes: Buffer, subtable: number, glyphs: Map<number, number>): void {
  for (let group = 0; group < bytes.readUInt32BE(subtable + 12); group++) {
    const at = subtable + 16 + 12 * group;
    const start = bytes.readUInt32BE(at);
    const first = bytes.readUInt32BE(at + 8);
    for (let code = start; code <= bytes.readUInt32BE(at + 4); code++)
      if (first + code - start !== 0) glyphs.set(code, first + code - start);
  }
}
