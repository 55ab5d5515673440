// Cuts a font to some characters and pins its axes, with HarfBuzz's subsetter. Its wasm build has only the C functions;
// this is the one call of them. https://harfbuzz.github.io/harfbuzz-hb-subset.html
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

type Subsetter = { memory: WebAssembly.Memory; _initialize(): void } & Record<
  | 'malloc'
  | 'free'
  | 'hb_blob_create'
  | 'hb_blob_destroy'
  | 'hb_blob_get_data'
  | 'hb_blob_get_length'
  | 'hb_face_create'
  | 'hb_face_destroy'
  | 'hb_face_reference_blob'
  | 'hb_set_add'
  | 'hb_set_clear'
  | 'hb_subset_input_create_or_fail'
  | 'hb_subset_input_destroy'
  | 'hb_subset_input_pin_axis_location'
  | 'hb_subset_input_set'
  | 'hb_subset_input_set_flags'
  | 'hb_subset_input_unicode_set'
  | 'hb_subset_or_fail',
  (...args: number[]) => number
>;

const file = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
const { instance } = await WebAssembly.instantiate(readFileSync(file));
const hb = instance.exports as Subsetter;
hb._initialize();

const writable = 2;
const layoutFeatureSet = 6;
const noHinting = 1;
/** Kerning, ligatures and marks are kept; what a card does not use (alternates, fractions, …) is not. */
const features = ['kern', 'liga', 'ccmp', 'mark', 'mkmk', 'locl'];

const tagOf = (tag: string): number => Buffer.from(tag, 'latin1').readInt32BE(0);

/**
 * @param font a TrueType font; `axes` its axes by tag, each pinned to one value
 * @returns a static font with the glyphs of `text` that the font has
 */
export function cutFont(font: Uint8Array, text: string, axes: Record<string, number>): Buffer {
  const data = hb.malloc(font.length);
  // The memory may have grown, and then is another buffer.
  new Uint8Array(hb.memory.buffer).set(font, data);
  const blob = hb.hb_blob_create(data, font.length, writable, 0, 0);
  const face = hb.hb_face_create(blob, 0);
  const input = hb.hb_subset_input_create_or_fail();
  try {
    hb.hb_subset_input_set_flags(input, noHinting);
    const kept = hb.hb_subset_input_set(input, layoutFeatureSet);
    hb.hb_set_clear(kept);
    for (const feature of features) hb.hb_set_add(kept, tagOf(feature));
    const characters = hb.hb_subset_input_unicode_set(input);
    for (const character of text) hb.hb_set_add(characters, character.codePointAt(0) ?? 0);
    for (const [axis, value] of Object.entries(axes)) {
      if (!hb.hb_subset_input_pin_axis_location(input, face, tagOf(axis), value))
        throw new Error(`the font has no axis ${axis}`);
    }
    const subset = hb.hb_subset_or_fail(face, input);
    if (subset === 0) throw new Error('the font cannot be cut');
    const result = hb.hb_face_reference_blob(subset);
    const start = hb.hb_blob_get_data(result, 0);
    const cut = Buffer.from(hb.memory.buffer.slice(start, start + hb.hb_blob_get_length(result)));
    hb.hb_blob_destroy(result);
    hb.hb_face_destroy(subset);
    return cut;
  } finally {
    hb.hb_subset_input_destroy(input);
    hb.hb_face_destroy(face);
    hb.hb_blob_destroy(blob);
    hb.free(data);
  }
}
