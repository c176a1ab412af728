import type { MockObject } from '../../mock-state.js';
import {
  currentSigners,
  isFinal,
  signRequestKind,
  signRequestOf,
  type SignEmail,
  type SignRequestRecord,
} from '../../state/documents/signing.js';
import type { World } from '../../state/world.js';
import { bounce, decline, fail, prepare, runSigningDue, sign, view, type SignerInputs } from './actions.js';
import { actor } from './documents.js';
import { renderSignRequest } from './view.js';

/** Selects a participant of a sign request. */
export interface SignerChoice {
  /** Default: the next participant whose turn it is. */
  readonly email?: string;
}

/** What the sender and the participants do in the web app. Each function returns the sign request in its new state. */
export interface MockSignRequests {
  /** Completes the preparation of a request with `is_document_preparation_needed`. It is then sent. */
  readonly prepare: (id: string) => MockObject;
  /** A participant opens the documents. */
  readonly view: (id: string, choice?: SignerChoice) => MockObject;
  /** A participant signs or approves. `inputs` are the values of the fields, by `document_tag_id`. After the last participant, the request is `signed`. */
  readonly sign: (id: string, choice?: SignerChoice & { readonly inputs?: SignerInputs }) => Promise<MockObject>;
  /** A participant declines, which ends the request. */
  readonly decline: (id: string, choice?: SignerChoice & { readonly reason?: string }) => MockObject;
  /** The email to a participant does not arrive. */
  readonly bounce: (id: string, choice?: SignerChoice) => MockObject;
  /** The service fails to process the request. Default: in the step `finalizing`. */
  readonly fail: (id: string, failure?: { readonly step?: 'converting' | 'sending' | 'finalizing' }) => MockObject;
  /** The emails about a request so far, in order. No email leaves the mock. */
  readonly emails: (id: string) => readonly SignEmail[];
}

/** Each function throws an Error for an unknown request or participant, and for one that cannot act in the state of the request. */
export function createSignRequests(world: () => World): MockSignRequests {
  function requireRequest(id: string): SignRequestRecord {
    runSigningDue(world());
    const record = world().resources.find(signRequestKind, id);
    if (record === undefined) throw new Error(`signRequests: id: the mock Box has no sign request ${id}.`);
    return signRequestOf(record);
  }

  function requireOpen(id: string): SignRequestRecord {
    const request = requireRequest(id);
    if (isFinal(request)) throw new Error(`signRequests: the sign request ${id} is already ${request.data.status}.`);
    return request;
  }

  /** The index of a participant whose turn it is. */
  function choose({ id, data }: SignRequestRecord, email: string | undefined): number {
    if (data.status === 'created')
      throw new Error(`signRequests: the sign request ${id} is not prepared. Call signRequests.prepare first.`);
    const current = currentSigners(data.signers);
    const signer = email === undefined ? current[0] : current.find((one) => one.email?.toLowerCase() === email.toLowerCase());
    if (signer !== undefined) return data.signers.indexOf(signer);
    const names = current.map((one) => one.email ?? 'a signer in person').join(', ');
    throw new Error(`signRequests: email: it is not the turn of ${String(email)}. The next participants are: ${names}.`);
  }

  const show = (request: SignRequestRecord): MockObject => {
    const sender = world().users.find(request.createdBy) ?? world().users.all()[0];
    if (sender === undefined) throw new Error('The mock Box has no user.');
    return { ...renderSignRequest(world(), actor(world(), sender).viewer, request), type: 'sign-request', id: request.id };
  };

  return {
    prepare(id) {
      const request = requireOpen(id);
      if (request.data.status !== 'created') throw new Error(`signRequests: the sign request ${id} needs no preparation.`);
      return show(prepare(world(), request));
    },
    view(id, { email } = {}) {
      const request = requireOpen(id);
      return show(view(world(), request, choose(request, email)));
    },
    async sign(id, { email, inputs } = {}) {
      const request = requireOpen(id);
      return show(await sign(world(), request, choose(request, email), inputs));
    },
    decline(id, { email, reason } = {}) {
      const request = requireOpen(id);
      return show(decline(world(), request, choose(request, email), reason ?? null));
    },
    bounce(id, { email } = {}) {
      const request = requireOpen(id);
      return show(bounce(world(), request, choose(request, email)));
    },
    fail: (id, { step = 'finalizing' } = {}) => show(fail(world(), requireOpen(id), step)),
    emails: (id) => requireRequest(id).data.emails,
  };
}
