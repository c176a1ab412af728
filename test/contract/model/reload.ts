import { createMockBox, type MockBox } from 'box-openapi-sdk/testing';
import { same } from './same.js';
import { mockOptions } from './service.js';

/** Saves the state of a mock as JSON and loads it into a new one. Both have the same state. */
export async function reload(mock: MockBox): Promise<MockBox> {
  const { seed: _, ...options } = mockOptions;
  const saved = JSON.stringify(await mock.snapshot());
  const loaded = await createMockBox({ ...options, snapshot: JSON.parse(saved) as Awaited<ReturnType<MockBox['snapshot']>> });
  same('The snapshot of the loaded mock', JSON.stringify(await loaded.snapshot()), saved);
  return loaded;
}
