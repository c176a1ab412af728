/** The module of the mock, and the one file that replaces it in the package, for both kinds of modules. Paths are relative to the package. */
export const mockModule = 'dist/src/testing/mock.js';
export const mockFile = 'dist/cjs/mock.cjs';
