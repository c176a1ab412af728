import type { MockBox } from 'box-openapi-sdk/testing';

/** Saves the state of a mock and loads it into a new one. Undefined as long as a mock cannot be saved. */
export const reload: ((mock: MockBox) => Promise<MockBox>) | undefined = undefined;
