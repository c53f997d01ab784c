import { fileURLToPath } from 'node:url';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vitest/config';
import { ownMembersOfD3 } from './scripts/own-members.js';

const repository = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  plugins: [tailwindcss(), svelte(), ownMembersOfD3()],
  // What is served in development is bundled before, without the plugins above.
  optimizeDeps: { rolldownOptions: { plugins: [ownMembersOfD3()] } },
  clearScreen: false,
  server: {
    port: 1420,
    strictPort: true,
    // The messages live beside the Rust code that shares them.
    fs: { allow: [repository] },
  },
  build: {
    target: ['chrome123', 'safari17.5'],
    // The window's content security policy allows files of our own only, so nothing becomes a data: URL.
    assetsInlineLimit: 0,
  },
  resolve: {
    alias: { $: fileURLToPath(new URL('./src', import.meta.url)) },
    conditions: process.env['VITEST'] ? ['browser'] : undefined,
  },
  test: {
    environment: 'jsdom',
    setupFiles: ['src/test-setup.ts'],
    // The limit ends a test that hangs. Vitest's own five seconds also end one on a machine that does something else.
    testTimeout: 60_000,
    // A page of its own for each file costs more than the tests in it, so only tests that draw something get one.
    projects: [
      {
        extends: true,
        test: { name: 'drawn', include: ['src/**/*.rendered.test.ts'] },
      },
      {
        extends: true,
        test: {
          name: 'plain',
          include: ['src/**/*.test.ts'],
          exclude: ['src/**/*.rendered.test.ts'],
          isolate: false,
        },
      },
    ],
  },
});
