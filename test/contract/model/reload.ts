import { createMockBox, type MockBox } from 'box-openapi-sdk/testing';
import { same } from './same.js';
import { mockOptions } from './service.js';

const withoutSeed = Object.fromEntries(Object.entries(mockOptions).filter(([name]) => name !== 'seed'));

/** Saves the state of a mock as JSON and loads it into a new one. Both have the same state. */
export async function reload(mock: MockBox): Promise<MockBox> {
  const saved = JSON.stringify(await mock.snapshot());
  const loaded = await createMockBox({ ...withoutSeed, snapshot: JSON.parse(saved) as Awaited<ReturnType<MockBox['snapshot']>> });
  same('The snapshot of the loaded mock', JSON.stringify(await loaded.snapshot()), saved);
  return loaded;
}
