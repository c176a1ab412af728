import type { JsonObject } from '../../http/fields.js';
import type { Reference, ResourceRecord } from '../resources.js';

export const signRequestKind = 'sign_request';

/** A participant of a sign request. Plain data. */
export interface Signer extends JsonObject {
  readonly email: string | null;
  readonly role: string;
  readonly order: number;
  readonly signer_group_id: string | null;
  readonly has_viewed_document: boolean;
  readonly signer_decision: Decision | null;
  readonly inputs: readonly JsonObject[];
}

interface Decision {
  readonly type: 'signed' | 'declined';
  readonly finalized_at: string;
  readonly additional_info: string | null;
}

/** An email about a sign request. */
export interface SignEmail {
  readonly to: string;
  /** `request`: to sign. `reminder`: again. `copy`: the signed documents. `bounced`: a request that did not arrive. */
  readonly kind: 'request' | 'reminder' | 'copy' | 'bounced';
  /** In ms since 1970. */
  readonly at: number;
}

/** The data of the record of a sign request. */
export interface SignRequestData {
  readonly status: string;
  /** The properties of the request that the service returns as they were sent. */
  readonly settings: JsonObject;
  readonly name: string;
  readonly source_files: readonly JsonObject[];
  readonly signers: readonly Signer[];
  /** The IDs of the documents to sign, which are copies in the folder of the request. */
  readonly documents: readonly string[];
  /** The text of each document, without the signatures. */
  readonly texts: readonly string[];
  readonly log: string | null;
  /** What happened, for the signing log. */
  readonly history: readonly string[];
  readonly emails: readonly SignEmail[];
  /** When emails were sent last, in ms since 1970. Also set if all participants suppress them. */
  readonly lastSentAt: number | null;
  readonly expiresAt: number | null;
  readonly finishedAt: number | null;
}

export type SignRequestRecord = Omit<ResourceRecord, 'data'> & { readonly data: SignRequestData };

export const signRequestOf = (record: ResourceRecord): SignRequestRecord => record as unknown as SignRequestRecord;

export const recordOf = (request: SignRequestRecord): ResourceRecord => ({ ...request, data: { ...request.data } });

const finalStates = new Set(['signed', 'cancelled', 'declined', 'expired', 'error_converting', 'error_sending', 'error_finalizing']);

export const isFinal = ({ data }: SignRequestRecord): boolean => finalStates.has(data.status);

/** The participants that have to sign or approve. */
const deciders = (signers: readonly Signer[]): Signer[] => signers.filter(({ role }) => role !== 'final_copy_reader');

/** Whether the decision is made: one participant of a group decides for all of it. */
function hasDecided(signer: Signer, signers: readonly Signer[]): boolean {
  const { signer_group_id: group } = signer;
  return signers.some((one) => one.signer_decision !== null && (one === signer || (group !== null && one.signer_group_id === group)));
}

/** The participants whose turn it is: those with the lowest position of all that have not decided. */
export function currentSigners(signers: readonly Signer[]): Signer[] {
  const waiting = deciders(signers).filter((signer) => !hasDecided(signer, signers));
  const first = Math.min(...waiting.map(({ order }) => order));
  return waiting.filter(({ order }) => order === first);
}

const dayMs = 86_400_000;

/** The end of the last day, in UTC. Null for a request that does not expire. */
export const expiryOf = (createdAt: number, days: number): number | null =>
  days === 0 ? null : (Math.floor(createdAt / dayMs) + days + 1) * dayMs - 1000;

/** The service sends reminders after these days. */
const reminderDays = [3, 8, 13, 18];

/** When the next reminder is due, in ms since 1970. Undefined without one. */
export function nextReminderAt(record: SignRequestRecord): number | undefined {
  const { status, settings, lastSentAt } = record.data;
  if (isFinal(record) || status === 'created' || settings['are_reminders_enabled'] !== true) return undefined;
  return reminderDays.map((days) => record.createdAt + days * dayMs).find((at) => at > (lastSentAt ?? record.createdAt));
}

/** The minimum time between two emails to the same signers. */
export const resendPauseMs = 10 * 60 * 1000;

export const folderReference = (id: string): Reference => ({ kind: 'folder', id, whenDeleted: 'keep' });
