/**
 * The declaration of `box-openapi-sdk/testing` for ES modules. msw declares its classes twice, and `setupServer` of one kind rejects the handlers of
 * the other one, so `handlers` must have the class that an ES module imports.
 */
export const testingDeclaration = `import type { HttpHandler } from 'msw';
import type { MockBox as MockBoxOf, MockBoxOptions } from './testing.cjs';
export * from './testing.cjs';
/** A mock Box. */
export type MockBox = MockBoxOf<HttpHandler>;
/**
 * Creates a mock Box with its own state. Call \`close()\` at the end: it removes temporary files. Rejects with an Error if ajv or
 * ajv-formats is not installed, or if an option, the seed or the snapshot is invalid: the message starts with its place.
 */
export declare function createMockBox(options?: MockBoxOptions): Promise<MockBox>;
`;
