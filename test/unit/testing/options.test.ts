import { createMockBox } from 'box-openapi-sdk/testing';
import { describe, expect, it } from 'vitest';

describe('createMockBox', () => {
  it('rejects an option ai that is not a function', async () => {
    const values = { customer: 'Harbour Books' } as unknown as () => string;
    await expect(createMockBox({ ai: values })).rejects.toThrow(
      'ai: must be a function of a question. It returns a text, or values by field key.',
    );
  });
});
