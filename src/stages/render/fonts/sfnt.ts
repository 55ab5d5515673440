// TrueType files, just enough of them: read the glyphs of a static subset, write glyphs of several as one font.
// No hinting, no layout tables: for scripts that need none (Han, kana, Hangul syllables, symbols).
// https://learn.microsoft.com/en-us/typography/opentype/spec/otff

/** One outline as it stands in `glyf`, with the glyphs that a composite refers to. */
export interface Glyph {
  outline: Buffer;
  advance: number;
  leftBearing: number;
  /** Where in `outline` a glyph index stands, and which glyph it means. */
  parts: { at: number; glyph: Glyph }[];
}

/** Every font given to the layout has these, in em, so that faces of one line share one baseline. */
export const ascent = 0.88;
export const descent = 0.12;

type Tables = Map<string, Buffer>;

function readTables(font: Buffer): Tables {
  const tables: Tables = new Map();
  for (let i = 0, at = 12; i < font.readUInt16BE(4); i++, at += 16) {
    const start = font.readUInt32BE(at + 8);
    tables.set(font.toString('latin1', at, at + 4), font.subarray(start, start + font.readUInt32BE(at + 12)));
  }
  return tables;
}

function table(tables: Tables, tag: string): Buffer {
  const found = tables.get(tag);
  if (!found) throw new Error(`the font has no table ${tag}`);
  return found;
}

export const unitsPerEm = (font: Buffer): number => table(readTables(font), 'head').readUInt16BE(18);

/** Writes the common ascent and descent into a font's own tables, in place. */
export function setVerticalMetrics(font: Buffer): void {
  const tables = readTables(font);
  const em = table(tables, 'head').readUInt16BE(18);
  const hhea = table(tables, 'hhea');
  const os2 = table(tables, 'OS/2');
  for (const [where, at] of [
    [hhea, 4],
    [os2, 68],
  ] as const) {
    where.writeInt16BE(Math.round(ascent * em), at);
    where.writeInt16BE(-Math.round(descent * em), at + 2);
    where.writeInt16BE(0, at + 4);
  }
}

/** code point → glyph, for every code point that the font draws. */
export function readGlyphs(font: Buffer): Map<number, Glyph> {
  const tables = readTables(font);
  const glyf = table(tables, 'glyf');
  const loca = table(tables, 'loca');
  const hmtx = table(tables, 'hmtx');
  const longOffsets = table(tables, 'head').readInt16BE(50) === 1;
  const metrics = table(tables, 'hhea').readUInt16BE(34);
  const offset = (id: number) => (longOffsets ? loca.readUInt32BE(id * 4) : loca.readUInt16BE(id * 2) * 2);
  const glyphs = new Map<number, Glyph>();

  const read = (id: number): Glyph => {
    const known = glyphs.get(id);
    if (known) return known;
    const outline = Buffer.from(glyf.subarray(offset(id), offset(id + 1)));
    const glyph: Glyph = {
      outline,
      advance: hmtx.readUInt16BE(Math.min(id, metrics - 1) * 4),
      leftBearing:
        id < metrics ? hmtx.readInt16BE(id * 4 + 2) : hmtx.readInt16BE(metrics * 4 + (id - metrics) * 2),
      parts: [],
    };
    glyphs.set(id, glyph);
    glyph.parts = componentsOf(outline).map(({ at, id: part }) => ({ at, glyph: read(part) }));
    return glyph;
  };
  return new Map(readCmap(table(tables, 'cmap')).map(([codePoint, id]) => [codePoint, read(id)]));
}

/** https://learn.microsoft.com/en-us/typography/opentype/spec/glyf#composite-glyph-description */
function componentsOf(outline: Buffer): { at: number; id: number }[] {
  const components: { at: number; id: number }[] = [];
  if (outline.length < 10 || outline.readInt16BE(0) >= 0) return components;
  let at = 10;
  let flags: number;
  do {
    flags = outline.readUInt16BE(at);
    components.push({ at: at + 2, id: outline.readUInt16BE(at + 2) });
    at += 4 + (flags & 0x1 ? 4 : 2);
    if (flags & 0x8) at += 2;
    else if (flags & 0x40) at += 4;
    else if (flags & 0x80) at += 8;
  } while (flags & 0x20);
  return components;
}

/** Formats 4 and 12, the two that the subsetter writes. */
function readCmap(cmap: Buffer): [codePoint: number, id: number][] {
  const pairs: [number, number][] = [];
  for (let i = 0; i < cmap.readUInt16BE(2); i++) {
    const sub = cmap.subarray(cmap.readUInt32BE(4 + i * 8 + 4));
    const format = sub.readUInt16BE(0);
    if (format === 12) {
      for (let g = 0, at = 16; g < sub.readUInt32BE(12); g++, at += 12) {
        const start = sub.readUInt32BE(at);
        for (let c = start; c <= sub.readUInt32BE(at + 4); c++)
          pairs.push([c, sub.readUInt32BE(at + 8) + c - start]);
      }
    } else if (format === 4) {
      const segments = sub.readUInt16BE(6);
      for (let s = 0; s < segments; s += 2) {
        const end = sub.readUInt16BE(14 + s);
        const start = sub.readUInt16BE(16 + segments + s);
        const delta = sub.readUInt16BE(16 + segments * 2 + s);
        const rangeAt = 16 + segments * 3 + s;
        const range = sub.readUInt16BE(rangeAt);
        for (let c = start; c <= end && c < 0xffff; c++) {
          const raw = range === 0 ? c : sub.readUInt16BE(rangeAt + range + (c - start) * 2);
          if (raw !== 0) pairs.push([c, (raw + delta) & 0xffff]);
        }
      }
    }
  }
  return pairs.filter(([, id]) => id !== 0);
}

const pad4 = (length: number): number => (length + 3) & ~3;

/** One font of these glyphs, in order of their code points: the same glyphs give the same bytes. */
export function writeFont(
  glyphs: Map<number, Glyph>,
  options: { unitsPerEm: number; weight: number },
): Buffer {
  const ids = new Map<Glyph, number>();
  const order: Glyph[] = [
    { outline: Buffer.alloc(0), advance: options.unitsPerEm, leftBearing: 0, parts: [] },
  ];
  const add = (glyph: Glyph): number => {
    let id = ids.get(glyph);
    if (id === undefined) {
      id = order.push(glyph) - 1;
      ids.set(glyph, id);
      for (const part of glyph.parts) add(part.glyph);
    }
    return id;
  };
  const encoded = [...glyphs]
    .sort(([a], [b]) => a - b)
    .map(([codePoint, glyph]) => [codePoint, add(glyph)] as const);

  const loca = Buffer.alloc((order.length + 1) * 4);
  const hmtx = Buffer.alloc(order.length * 4);
  const outlines: Buffer[] = [];
  let end = 0;
  for (const [id, glyph] of order.entries()) {
    const outline = Buffer.alloc(pad4(glyph.outline.length));
    glyph.outline.copy(outline);
    for (const part of glyph.parts) outline.writeUInt16BE(ids.get(part.glyph) ?? 0, part.at);
    outlines.push(outline);
    end += outline.length;
    loca.writeUInt32BE(end, (id + 1) * 4);
    hmtx.writeUInt16BE(glyph.advance, id * 4);
    hmtx.writeInt16BE(glyph.leftBearing, id * 4 + 2);
  }
  const font = assemble({
    'OS/2': os2Table(options.weight),
    cmap: cmapTable(encoded),
    glyf: Buffer.concat(outlines),
    head: headTable(options.unitsPerEm),
    hhea: hheaTable(order),
    hmtx,
    loca,
    maxp: maxpTable(order.length),
  });
  setVerticalMetrics(font);
  return font;
}

function cmapTable(encoded: (readonly [codePoint: number, id: number])[]): Buffer {
  const cmap = Buffer.alloc(12 + 16 + encoded.length * 12);
  cmap.writeUInt16BE(1, 2);
  cmap.writeUInt16BE(3, 4);
  cmap.writeUInt16BE(10, 6);
  cmap.writeUInt32BE(12, 8);
  cmap.writeUInt16BE(12, 12);
  cmap.writeUInt32BE(cmap.length - 12, 16);
  cmap.writeUInt32BE(encoded.length, 24);
  for (const [i, [codePoint, id]] of encoded.entries()) {
    cmap.writeUInt32BE(codePoint, 28 + i * 12);
    cmap.writeUInt32BE(codePoint, 32 + i * 12);
    cmap.writeUInt32BE(id, 36 + i * 12);
  }
  return cmap;
}

function headTable(em: number): Buffer {
  const head = Buffer.alloc(54);
  head.writeUInt32BE(0x00010000, 0);
  head.writeUInt32BE(0x5f0f3cf5, 12);
  head.writeUInt16BE(em, 18);
  head.writeInt16BE(1, 50);
  return head;
}

function hheaTable(order: Glyph[]): Buffer {
  const hhea = Buffer.alloc(36);
  hhea.writeUInt32BE(0x00010000, 0);
  hhea.writeUInt16BE(Math.max(...order.map((glyph) => glyph.advance)), 10);
  hhea.writeUInt16BE(order.length, 34);
  return hhea;
}

function maxpTable(count: number): Buffer {
  const maxp = Buffer.alloc(32);
  maxp.writeUInt32BE(0x00010000, 0);
  maxp.writeUInt16BE(count, 4);
  return maxp;
}

function os2Table(weight: number): Buffer {
  const os2 = Buffer.alloc(96);
  os2.writeUInt16BE(4, 0);
  os2.writeUInt16BE(weight, 4);
  os2.writeUInt16BE(5, 6);
  return os2;
}

function assemble(tables: Record<string, Buffer>): Buffer {
  const tags = Object.keys(tables).sort();
  const header = Buffer.alloc(12 + tags.length * 16);
  header.writeUInt32BE(0x00010000, 0);
  header.writeUInt16BE(tags.length, 4);
  const bodies: Buffer[] = [header];
  let at = header.length;
  for (const [i, tag] of tags.entries()) {
    const body = tables[tag] as Buffer;
    header.write(tag, 12 + i * 16, 'latin1');
    header.writeUInt32BE(at, 20 + i * 16);
    header.writeUInt32BE(body.length, 24 + i * 16);
    bodies.push(body, Buffer.alloc(pad4(body.length) - body.length));
    at += pad4(body.length);
  }
  return Buffer.concat(bodies);
}
