// Types of what comes without: the WebAssembly API, which TypeScript has only among a browser's, and wawoff2, whose
// entry also loads the compressor, a megabyte that nothing here needs.
declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  function instantiate(bytes: Uint8Array): Promise<{ instance: { exports: unknown } }>;
}

declare module 'wawoff2/decompress.js' {
  /** WOFF2 to TrueType or OpenType. What it gives is valid until the next call. */
  export default function decompress(font: Uint8Array): Promise<Uint8Array>;
}
