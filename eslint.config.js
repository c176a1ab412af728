import { existsSync } from 'node:fs';
import { join } from 'node:path';
import js from '@eslint/js';
import tseslint from 'typescript-eslint';

// The types of the site's tools come from site/node_modules, which `npm ci --prefix site` installs.
const site = existsSync(join(import.meta.dirname, 'site/node_modules')) ? [] : ['site'];

export default tseslint.config(
  // The programs before and after a migration are the work of others and of the command.
  {
    ignores: ['dist', 'cli/dist', 'generated', 'coverage', '**/node_modules', '**/.tmp', 'test/fixtures/migrate', ...site],
  },
  js.configs.recommended,
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    languageOptions: {
      parserOptions: { projectService: { allowDefaultProject: ['*.js', '.dependency-cruiser.mjs'] }, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      // The service's answers are records until they are checked; a property by name reads better than a string index.
      '@typescript-eslint/dot-notation': 'off',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: false }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // Reasons of an AbortSignal are what the caller gave and are thrown as they are.
      '@typescript-eslint/only-throw-error': 'off',
      '@typescript-eslint/prefer-promise-reject-errors': 'off',
    },
  },
  {
    files: ['test/**'],
    rules: {
      // Tests look into documents and answers whose shape they are about to check.
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/non-nullable-type-assertion-style': 'off',
    },
  },
  // Programs that run outside of the tests, some on several run times.
  { files: ['test/package/**/*.mjs'], rules: { 'no-undef': 'off' } },
  // Scripts of a web page.
  {
    files: ['src/testing/server/page/*.js'],
    languageOptions: {
      globals: Object.fromEntries(
        ['document', 'fetch', 'setTimeout', 'clearTimeout', 'Node', 'URL', 'TextDecoder'].map((name) => [name, 'readonly']),
      ),
    },
  },
  { files: ['**/*.js', '**/*.mjs', '.dependency-cruiser.mjs'], extends: [tseslint.configs.disableTypeChecked] },
);
