import { describe, expect, it } from 'vitest';
import { callsWithoutState } from './behaviors/calls-without-state.js';
import { changes } from './behaviors/changes.js';
import { openScene } from './behaviors/scene.js';

/** Properties that differ between two answers although nothing has changed. */
const volatile = /(^|_)(request_id|url|created_at)$/;

const stable = (text: string): string => {
  try {
    return JSON.stringify(JSON.parse(text), (key, value: unknown) => (volatile.test(key) ? undefined : value));
  } catch {
    return text;
  }
};

describe('a change is visible in the response of another operation', () => {
  it.each(changes.map((one) => [`${one.question} after ${one.change}`, one] as const))('%s', async (_, { prepare }) => {
    const scene = await openScene();
    try {
      const { ask, change } = await prepare(scene);
      const [before, repeated] = [await ask(), await ask()];
      expect([before.status < 400 || before.status === 404, stable(before.text)]).toEqual([true, stable(repeated.text)]);
      const changed = await change();
      expect(changed.status, changed.text).toBeLessThan(400);
      const after = await ask();
      expect([after.status, stable(after.text)]).not.toEqual([before.status, stable(before.text)]);
      expect(scene.mock.violations.filter(({ kind }) => kind === 'response')).toEqual([]);
    } finally {
      await scene.mock.close();
    }
  });
});

describe('a call of an operation without visible state', () => {
  it.each(callsWithoutState.map((one) => [one.operation, one] as const))('%s succeeds and is repeatable', async (_, { send }) => {
    const scene = await openScene();
    try {
      const [first, second] = [await send(scene), await send(scene)];
      expect(first.status, first.text).toBeLessThan(300);
      expect([second.status, stable(second.text)]).toEqual([first.status, stable(first.text)]);
      expect(scene.mock.violations).toEqual([]);
    } finally {
      await scene.mock.close();
    }
  });
});
