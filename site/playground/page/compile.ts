import { transform } from 'sucrase';
import { markAwaits } from './mark-awaits.js';

export type Compiled =
  | { readonly kind: 'code'; readonly code: string }
  | { readonly kind: 'error'; readonly line: number | undefined; readonly message: string };

/**
 * Compiles TypeScript to a CommonJS module whose body may contain `await`. Every line keeps its number. TypeScript itself would do it too, but
 * a program could run only after the compiler is loaded, which takes a second.
 */
export function compile(program: string): Compiled {
  try {
    return {
      kind: 'code',
      code: markAwaits(transform(program, { transforms: ['typescript', 'imports'], disableESTransforms: true }).code),
    };
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    const { loc } = error as { loc?: { line: number } };
    return { kind: 'error', line: loc?.line, message: error.message };
  }
}
