import { afterEach, describe, expect, it } from 'vitest';
import type { MockAiQuestion, MockBox, MockBoxOptions } from '../../../../../src/testing/index.js';
import { mockWithClient } from '../../mock-client.js';

const opened: MockBox[] = [];
afterEach(async () => {
  for (const mock of opened.splice(0)) {
    await mock.close();
    mock.assertConforms();
  }
});

async function open(options: MockBoxOptions = {}) {
  const box = await mockWithClient({ seed: { tree: { 'lease.txt': 'The lease ends in June.', 'b.txt': 'two' } }, ...options });
  opened.push(box.mock);
  const item = (path: string, more = {}) => ({ type: 'file', id: box.mock.state.find(path)?.id ?? '', ...more });
  return { ...box, item };
}

describe('Box AI', () => {
  it('names the question and the items in its answer', async () => {
    const { call, item } = await open();
    const ask = { mode: 'single_item_qa', prompt: 'When does it end?', items: [item('lease.txt')], include_citations: true };
    const { body } = await call('POST', '/ai/ask', ask);
    for (const part of ['When does it end?', 'lease.txt', 'The lease ends in June.']) expect(body['answer']).toContain(part);
    expect(body['citations']).toMatchObject([{ name: 'lease.txt', content: 'The lease ends in June.' }]);
    const text = await call('POST', '/ai/text_gen', { prompt: 'Shorten it', items: [item('b.txt', { content: 'sent text' })] });
    expect(text.body['answer']).toContain('sent text');
  });

  it('answers with the function of the test', async () => {
    const questions: MockAiQuestion[] = [];
    const { call, item } = await open({ ai: (question) => (questions.push(question), 'In June.') });
    const { body } = await call('POST', '/ai/extract', { prompt: 'end', items: [item('lease.txt')] });
    expect(body['answer']).toBe('In June.');
    const { id } = item('lease.txt');
    const items = [{ type: 'file', id, name: 'lease.txt', content: 'The lease ends in June.' }];
    expect(questions).toEqual([{ operation: 'extract', prompt: 'end', items, fields: [] }]);
  });

  it('extracts a value of the type of each requested field, over which the answer takes precedence', async () => {
    const { call, item } = await open({ ai: () => ({ customer: 'Harbour Books' }) });
    const fields = [
      { key: 'customer', type: 'string' },
      { key: 'note' },
      { key: 'sum', type: 'float' },
      { key: 'end', type: 'date' },
      { key: 'state', type: 'enum', options: [{ key: 'open' }, { key: 'paid' }] },
      { key: 'tags', type: 'multiSelect', options: [{ key: 'red' }] },
      { key: 'address', type: 'struct', fields: [{ key: 'city', type: 'string' }] },
      { key: 'lines', type: 'table', fields: [{ key: 'price', type: 'float' }] },
    ];
    const request = { items: [item('lease.txt')], fields, include_confidence_score: true, include_reference: true };
    const { body } = await call('POST', '/ai/extract_structured', request);
    expect(body['answer']).toEqual({
      customer: 'Harbour Books',
      note: 'Value of note',
      sum: 1,
      end: expect.stringMatching(/^\d{4}-\d\d-\d\dT/) as string,
      state: 'open',
      tags: ['red'],
      address: { city: 'Value of city' },
      lines: [{ price: 1 }],
    });
    expect(body['confidence_score']).toHaveProperty('customer');
    expect(body['reference']).toHaveProperty('sum');
    const plain = await call('POST', '/ai/extract_structured', { items: [item('lease.txt')], fields });
    expect(plain.body['confidence_score']).toBeUndefined();
  });

  it('rejects unknown items, several items for a question about one, and an extraction without fields', async () => {
    const { call, item } = await open();
    const ask = { mode: 'single_item_qa', prompt: 'Why?', items: [item('lease.txt'), item('b.txt')] };
    expect((await call('POST', '/ai/ask', ask)).status).toBe(400);
    expect((await call('POST', '/ai/ask', { ...ask, items: [{ type: 'file', id: '999' }] })).status).toBe(404);
    expect((await call('POST', '/ai/extract_structured', { items: [item('b.txt')] })).status).toBe(400);
  });

  it.each(['ask', 'text_gen', 'extract', 'extract_structured'])('has a default agent for %s', async (mode) => {
    const { call } = await open();
    expect((await call('GET', `/ai_agent_default?mode=${mode}`)).body.type).toBe(`ai_agent_${mode}`);
  });
});
