import type { Fault } from './fault.js';

export const runtimeFaults = {
  'runtime-too-old': {
    title: 'The version of Node is too old',
    errors: ['Unsupported engine', 'SyntaxError: Unexpected token'],
    fix: 'Install Node 20.19 or later, and start the program with it. `node --version` shows the version that your shell finds.',
  },
  'runtime-feature-missing': {
    title: 'The runtime lacks a feature that the SDK needs',
    errors: ['AbortSignal.any is not a function', "Cannot read properties of undefined (reading 'subtle')"],
    fix: 'Use Node 20.19 or later, or a current version of Bun or Deno. A bundler or a test environment such as jsdom may replace globals: run the program without it.',
  },
} satisfies Readonly<Record<string, Fault>>;
