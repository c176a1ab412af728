import type { Collaboration, Comment, File, Folder, TaskAssignment, UserMini, WebhookMini, WebhookTrigger } from '../core/schema.js';

/** The triggers that the document lists. */
type Known = WebhookTrigger extends infer Each ? (Each extends string ? (string extends Each ? never : Each) : never) : never;

type TriggerOf<Group extends string> = Extract<Known, `${Group}.${string}`>;

/** What surely stands in a delivery, and what may: the service leaves out what does not fit the trigger. */
type Sent<Thing extends { type?: unknown; id?: unknown }> = Required<Pick<Thing, 'type' | 'id'>> & {
  [Key in Exclude<keyof Thing, 'type' | 'id'>]?: Thing[Key] | undefined;
};

/** The body of a delivery. */
export interface WebhookEvent<Trigger extends string = string, Source = WebhookSource | null, Info = object> {
  type: 'webhook_event';
  /** The event's id. It stays the same when the service delivers the event again. */
  id: string;
  created_at: string;
  trigger: Trigger;
  webhook: { type: 'webhook'; id: string };
  /** Who did it. */
  created_by?: Sent<UserMini> | null | undefined;
  source: Source;
  /** An empty list where there is nothing to say. */
  additional_info?: Info | never[] | undefined;
}

/** What an event is about, when the trigger does not say more of it. */
export interface WebhookSource {
  type: string;
  id: string;
  [field: string]: unknown;
}

/** What deliveries about sign requests carry beside the file. */
export interface SignRequestInfo {
  sign_request_id?: string | undefined;
  signer_emails?: string[] | undefined;
  external_id?: string | null | undefined;
}

/**
 * Stands in for triggers that are newer than this version. At run time there is the service's own text; a text of its own here keeps them
 * apart from those that are known.
 */
type NewerTrigger = '(a newer trigger)';

/** An event, told apart by `trigger`. Triggers appear without notice: leave a `default`. */
export type WebhookPayload =
  | WebhookEvent<TriggerOf<'FILE'>, Sent<File>>
  | WebhookEvent<TriggerOf<'FOLDER'>, Sent<Folder>>
  | WebhookEvent<TriggerOf<'METADATA_INSTANCE' | 'SHARED_LINK'>, Sent<File> | Sent<Folder>>
  | WebhookEvent<TriggerOf<'COMMENT'>, Sent<Comment>>
  | WebhookEvent<TriggerOf<'TASK_ASSIGNMENT'>, Sent<TaskAssignment>>
  | WebhookEvent<TriggerOf<'COLLABORATION'>, Sent<Collaboration>>
  | WebhookEvent<TriggerOf<'SIGN_REQUEST'>, Sent<File>, SignRequestInfo>
  | WebhookEvent<TriggerOf<'WEBHOOK'>, Sent<WebhookMini>>
  | WebhookEvent<NewerTrigger>;
