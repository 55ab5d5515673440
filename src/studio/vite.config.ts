// How the studio becomes its bundle, dist/studio: hashed files under /studio/, which http/studio serves as immutable.
import optimizeLocales from '@react-aria/optimize-locales-plugin';
import { defineConfig } from 'vite';

export default defineConfig({
  root: import.meta.dirname,
  base: '/studio/',
  plugins: [{ ...optimizeLocales.vite({ locales: ['en-US', 'zh-TW'] }), enforce: 'pre' }],
  build: {
    outDir: '../../dist/studio',
    emptyOutDir: true,
    target: 'es2023',
    // A script or a style inside the page would need a hole in its policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
  },
  // npm run studio: the page from its sources, the API from a server that runs.
  server: { port: 8026, proxy: { '/api': 'http://127.0.0.1:8025' } },
});
