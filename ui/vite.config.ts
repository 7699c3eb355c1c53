import { svelte } from '@sveltejs/vite-plugin-svelte';
import { svelteTesting } from '@testing-library/svelte/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  plugins: [svelte(), svelteTesting()],
  build: {
    // The web views of the systems that the window runs on: WebKitGTK 2.40 and Safari 16.4, WebView2.
    target: 'safari16.4',
    // No script or style within the page: its content security policy refuses them.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
  },
  // The catalogue of texts is beside this folder.
  server: { port: 5173, strictPort: true, fs: { allow: ['..'] } },
  test: {
    environment: 'jsdom',
    include: ['src/**/*.test.ts'],
    setupFiles: ['src/testing/setup.ts'],
    css: { include: [/\?raw$/] },
    // A computer that is busy with other things is slow at a whole page.
    testTimeout: 60_000,
  },
});
