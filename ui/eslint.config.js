import js from '@eslint/js';
import svelte from 'eslint-plugin-svelte';
import globals from 'globals';
import ts from 'typescript-eslint';

/** Forbids imports of rooms that a room must not know. */
const forbid = (files, group, message) => ({
  files,
  rules: { 'no-restricted-imports': ['error', { patterns: [{ group, message }] }] },
});

export default ts.config(
  { ignores: ['dist/', 'src/ipc/bindings.ts', 'src/text/ids.ts'] },
  js.configs.recommended,
  ...ts.configs.recommended,
  ...svelte.configs.recommended,
  { languageOptions: { globals: { ...globals.browser } } },
  { files: ['scripts/**', '*.config.*'], languageOptions: { globals: { ...globals.node } } },
  {
    files: ['**/*.svelte', '**/*.svelte.ts'],
    languageOptions: { parserOptions: { parser: ts.parser } },
  },
  {
    rules: {
      'no-undef': 'off',
      'svelte/require-each-key': 'error',
      'svelte/prefer-writable-derived': 'error',
      // Svelte drops a space at the edge of a block; a mustache keeps it.
      'svelte/no-useless-mustaches': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      'max-lines': ['error', { max: 500 }],
    },
  },
  forbid(
    ['src/kit/**'],
    ['$/app/*', '$/features/*', '$/wizard/*', '$/ipc/*'],
    'The kit knows no room above it.',
  ),
  forbid(['src/app/**', 'src/wizard/**'], ['@tauri-apps/*'], 'Only src/ipc/client.ts talks to Tauri.'),
  forbid(['src/features/**'], ['@tauri-apps/*'], 'Only src/ipc/client.ts talks to Tauri.'),
);
