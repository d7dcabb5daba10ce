import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/** What the core may not know: the editor, the protocol, the machine, the time. */
const OUTSIDE_THE_CORE = ['vscode', 'vscode-*', 'node:*', '**/lsp/**', '**/cli/**'];

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'node_modules/', 'test/vscode/node_modules/', 'test/vscode/.work/'] },
  ...tseslint.configs.recommended,
  { plugins: { regexp } },
  {
    rules: {
      'max-lines': ['error', { max: 250 }],
      'max-lines-per-function': ['error', { max: 40, skipBlankLines: true, skipComments: true }],
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true } }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // Expressions run on text that somebody else wrote: linear time only.
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': 'error',
      'regexp/no-contradiction-with-assertion': 'error',
      'regexp/no-dupe-disjunctions': 'error',
      'regexp/no-empty-alternative': 'error',
      'regexp/no-unused-capturing-group': 'error',
      'regexp/no-useless-assertions': 'error',
    },
  },
  {
    files: ['server/src/**/*.ts'],
    rules: {
      // Each argument takes its place on the stack: some 100,000 of them are too many.
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='push'] > SpreadElement",
          message: 'A long list overflows the stack: push one by one.',
        },
      ],
    },
  },
  {
    files: ['server/src/core/**/*.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: OUTSIDE_THE_CORE, message: 'The core knows neither editor nor machine.' }] },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance', 'console'],
      'no-restricted-properties': ['error', { object: 'Date', property: 'now' }, { object: 'Math', property: 'random' }],
    },
  },
  {
    files: ['test/**/*.ts', 'bench/**/*.ts', '**/*.mjs'],
    rules: {
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': 'off',
      'regexp/no-super-linear-backtracking': 'off',
      'regexp/no-super-linear-move': 'off',
    },
  },
  { files: ['*.mjs', 'esbuild.mjs', 'eslint.config.mjs'], rules: { 'no-restricted-exports': 'off' } },
  // A table, not code.
  { files: ['server/src/core/kinds/kinds.ts'], rules: { 'max-lines': 'off' } },
);
