import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LinkedQueue } from '../../../../src/core/util/linked-queue.js';

describe('a linked queue', () => {
  it('behaves like an array whose values can be removed anywhere', () => {
    const step = fc.oneof(fc.constant('push'), fc.constant('shift'), fc.constant('clear'), fc.nat(20));
    fc.assert(
      fc.property(fc.array(step, { maxLength: 100 }), (steps) => {
        const queue = new LinkedQueue<number>();
        const entries: { value: number; remove(): void }[] = [];
        let model: number[] = [];
        for (const [index, step] of steps.entries()) {
          if (step === 'push') {
            entries.push({ value: index, remove: queue.push(index) });
            model.push(index);
          } else if (step === 'shift') expect(queue.shift()).toBe(model.shift());
          else if (step === 'clear') {
            queue.clear();
            model = [];
          } else {
            // Also a value that has left the queue, which changes nothing.
            const entry = entries[step];
            entry?.remove();
            model = model.filter((value) => value !== entry?.value);
          }
          expect([queue.size, queue.first]).toEqual([model.length, model[0]]);
        }
      }),
    );
  });
});
