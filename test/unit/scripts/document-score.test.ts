import { describe, expect, it } from 'vitest';
import { readScore, scoreFault } from '../../../scripts/document/score.js';

describe('the check of the agent readiness', () => {
  it('reads the value from the report, and returns undefined for a report without one', () => {
    expect(readScore('{"agentReadiness":81.6,"subscores":{}}')).toBe(81.6);
    expect(readScore('{"agentReadiness":"81.6"}')).toBeUndefined();
    expect(readScore('Usage: redocly score')).toBeUndefined();
  });

  it('rejects a value below 80 and says what to do', () => {
    expect(scoreFault(80)).toEqual([]);
    expect(scoreFault(79.9)).toEqual([expect.stringMatching(/is 79\.9, but must be at least 80.*descriptions/)]);
  });
});
