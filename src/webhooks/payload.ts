import type { Collaboration, Comment, File, Folder, TaskAssignment, UserMini, WebhookMini, WebhookTrigger } from '../core/schema.js';

/** The triggers in the OpenAPI document. */
type KnownTrigger = WebhookTrigger extends infer Value ? (Value extends string ? (string extends Value ? never : Value) : never) : never;

type TriggerOf<Group extends string> = Extract<KnownTrigger, `${Group}.${string}`>;

/** Only `type` and `id` are certain: the service omits fields that do not apply to the trigger. */
type PartialItem<Item extends { type?: unknown; id?: unknown }> = Required<Pick<Item, 'type' | 'id'>> & {
  [Key in Exclude<keyof Item, 'type' | 'id'>]?: Item[Key] | undefined;
};

/** The body of a webhook delivery. */
export interface WebhookEvent<Trigger extends string = string, Source = WebhookSource | null, Info = object> {
  type: 'webhook_event';
  /** ID of the event, the same for every delivery. */
  id: string;
  created_at: string;
  trigger: Trigger;
  webhook: { type: 'webhook'; id: string };
  /** The user who caused the event. */
  created_by?: PartialItem<UserMini> | null | undefined;
  source: Source;
  /** An empty list if there is no information. */
  additional_info?: Info | never[] | undefined;
}

/** The item of an event whose trigger is not in the document. */
export interface WebhookSource {
  type: string;
  id: string;
  [field: string]: unknown;
}

/** Additional fields of sign request events. */
export interface SignRequestInfo {
  sign_request_id?: string | undefined;
  signer_emails?: string[] | undefined;
  external_id?: string | null | undefined;
}

/**
 * Type-level placeholder for triggers that are newer than this version. At runtime, `trigger` has the service's value. A literal keeps the union
 * discriminated.
 */
type NewerTrigger = '(a newer trigger)';

/** An event, discriminated by `trigger`. New triggers appear without notice, so handle `default`. */
export type WebhookPayload =
  | WebhookEvent<TriggerOf<'FILE'>, PartialItem<File>>
  | WebhookEvent<TriggerOf<'FOLDER'>, PartialItem<Folder>>
  | WebhookEvent<TriggerOf<'METADATA_INSTANCE' | 'SHARED_LINK'>, PartialItem<File> | PartialItem<Folder>>
  | WebhookEvent<TriggerOf<'COMMENT'>, PartialItem<Comment>>
  | WebhookEvent<TriggerOf<'TASK_ASSIGNMENT'>, PartialItem<TaskAssignment>>
  | WebhookEvent<TriggerOf<'COLLABORATION'>, PartialItem<Collaboration>>
  | WebhookEvent<TriggerOf<'SIGN_REQUEST'>, PartialItem<File>, SignRequestInfo>
  | WebhookEvent<TriggerOf<'WEBHOOK'>, PartialItem<WebhookMini>>
  | WebhookEvent<NewerTrigger>;
