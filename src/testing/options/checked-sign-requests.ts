import type { MockSignRequests } from '../handlers/signing/mock-sign-requests.js';
import { argumentError, readEntries, requireOptions, requireText } from './check-names.js';

const steps = ['converting', 'sending', 'finalizing'];

/** Adds checks to the functions of sign requests. They throw an error that names the invalid argument. */
export function checkedSignRequests(mock: MockSignRequests): MockSignRequests {
  const checkId = (name: string, id: unknown): void => {
    requireText(`signRequests.${name}`, 'id', id);
  };
  const checkChoice = (name: string, choice: unknown, names: object): void => {
    const owner = `signRequests.${name}`;
    requireOptions(owner, 'options', choice, names);
    for (const [property, value] of readEntries(owner, 'options', choice as object)) {
      if (property === 'inputs') checkInputs(owner, value);
      else if (value !== undefined) requireText(owner, property, value);
    }
  };
  return {
    prepare(id) {
      checkId('prepare', id);
      return mock.prepare(id);
    },
    view(id, choice = {}) {
      checkId('view', id);
      checkChoice('view', choice, { email: 1 });
      return mock.view(id, choice);
    },
    async sign(id, choice = {}) {
      checkId('sign', id);
      checkChoice('sign', choice, { email: 1, inputs: 1 });
      return mock.sign(id, choice);
    },
    decline(id, choice = {}) {
      checkId('decline', id);
      checkChoice('decline', choice, { email: 1, reason: 1 });
      return mock.decline(id, choice);
    },
    bounce(id, choice = {}) {
      checkId('bounce', id);
      checkChoice('bounce', choice, { email: 1 });
      return mock.bounce(id, choice);
    },
    fail(id, failure = {}) {
      checkId('fail', id);
      checkChoice('fail', failure, { step: 1 });
      if (failure.step !== undefined && !steps.includes(failure.step))
        throw argumentError('signRequests.fail', 'step', `be one of ${steps.join(', ')}`);
      return mock.fail(id, failure);
    },
    emails(id) {
      checkId('emails', id);
      return mock.emails(id);
    },
  };
}

function checkInputs(owner: string, inputs: unknown): void {
  if (inputs === undefined) return;
  if (typeof inputs !== 'object' || inputs === null) throw argumentError(owner, 'inputs', 'be an object');
  for (const [name, value] of readEntries(owner, 'inputs', inputs))
    if (typeof value !== 'string' && typeof value !== 'boolean') throw argumentError(owner, `inputs.${name}`, 'be a string or a boolean');
}
