import type { CreateSection, ServiceSection } from './sections.js';

/**
 * The contents of a folder by name. A string or bytes is a file, an object is a folder. With `$content`, `$base64`, `$file` or `$versions` an
 * object is a file, with `$webLink` a web link. Names that start with `$` are properties of the folder itself. Write `$$name` for an item with
 * the name `$name`.
 */
export interface SeedTree extends SeedFolderProperties {
  readonly [name: string]: SeedEntry | SeedFolderProperties[keyof SeedFolderProperties];
}

export type SeedEntry = string | Uint8Array | SeedFile | SeedWebLink | SeedTree;

/** Properties of files, folders and web links. The values are those of the API. */
export interface SeedItemProperties {
  /** Default: a generated ID. */
  readonly $id?: string;
  readonly $description?: string;
  readonly $tags?: readonly string[];
  /** True for a link with the default settings, or the settings as in `shared_link` of an update. */
  readonly $sharedLink?: true | object;
  /** Time of creation, in RFC 3339. Default: now. */
  readonly $createdAt?: string;
  /** Time of the last change, in RFC 3339. Default: the time of creation. */
  readonly $modifiedAt?: string;
  /** Whether the item is in the trash. Default: false. */
  readonly $trashed?: boolean;
}

interface SeedContainerProperties extends SeedItemProperties {
  /** Values by scope and template key: `{ enterprise: { contract: { amount: 100 } }, global: { properties: { color: 'red' } } }`. */
  readonly $metadata?: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, unknown>>>>>>;
  /** Bodies of `collaborations.create` without `item`. */
  readonly $collaborations?: readonly SeedObject[];
  readonly $watermark?: boolean;
}

export interface SeedFolderProperties extends SeedContainerProperties {
  /** A folder on disk with further contents. Node.js only. */
  readonly $folder?: string;
  /** Whether a lock prevents that the folder is moved or deleted. */
  readonly $lock?: boolean;
  readonly $syncState?: 'synced' | 'not_synced' | 'partially_synced';
  readonly $canNonOwnersInvite?: boolean;
  readonly $canNonOwnersViewCollaborators?: boolean;
  readonly $isCollaborationRestrictedToEnterprise?: boolean;
  readonly $folderUploadEmail?: object;
}

/** A file with properties. Exactly one of `$content`, `$base64`, `$file` and `$versions` sets its content. */
export interface SeedFile extends SeedContainerProperties {
  readonly $content?: string | Uint8Array;
  /** The content in base64. */
  readonly $base64?: string;
  /** A file on disk with the content. Node.js only. */
  readonly $file?: string;
  /** The contents of all versions, the oldest first. */
  readonly $versions?: readonly (string | Uint8Array | { readonly $base64: string })[];
  /** True for a lock of the owner, or its settings as in `lock` of an update. */
  readonly $lock?: boolean | object;
  /** End of the retention, in RFC 3339. */
  readonly $dispositionAt?: string;
  /** Messages, or bodies of `comments.create` without `item`. */
  readonly $comments?: readonly (string | SeedObject)[];
  /** Bodies of `tasks.create` without `item`. */
  readonly $tasks?: readonly SeedObject[];
}

/** A web link. `$webLink` is its URL. */
export interface SeedWebLink extends SeedItemProperties {
  readonly $webLink: string;
}

/** Takes the place of an ID, or of an object with a type and an ID. */
export type SeedReference =
  | {
      /** Path of an item, such as `/Reports/q1.txt`. */ readonly $path: string;
      /** Login of the owner. Default: the first user. */ readonly $owner?: string;
    }
  | { /** Login of a user. */ readonly $login: string }
  | { /** Name of a group. */ readonly $group: string };

/** The body of a `create` operation, with references in place of IDs. */
export interface SeedObject {
  /** Default: a generated ID. */
  readonly id?: string;
  /** Login of the user who creates the object. Default: the first user. */
  readonly $by?: string;
  readonly [property: string]: unknown;
}

export interface SeedUser {
  readonly name: string;
  readonly login: string;
  /** Default: a generated ID. */
  readonly id?: string;
  /** Default: `admin` for the first user, `user` for the others. */
  readonly role?: 'admin' | 'coadmin' | 'user';
  /** Default: `active`. */
  readonly status?: 'active' | 'inactive' | 'cannot_delete_edit' | 'cannot_delete_edit_upload';
  /** Further email addresses. */
  readonly aliases?: readonly string[];
  /** The user's own files. */
  readonly tree?: SeedTree;
  /** Whether it is an app user. */
  readonly is_platform_access_only?: boolean;
  readonly language?: string;
  readonly is_sync_enabled?: boolean;
  readonly job_title?: string;
  readonly phone?: string;
  readonly address?: string;
  /** Quota in bytes, -1 for unlimited storage. */
  readonly space_amount?: number;
  readonly tracking_codes?: readonly object[];
  readonly can_see_managed_users?: boolean;
  readonly timezone?: string;
  readonly is_external_collab_restricted?: boolean;
  readonly is_exempt_from_device_limits?: boolean;
  readonly is_exempt_from_login_verification?: boolean;
  readonly external_app_user_id?: string;
}

export interface SeedClient {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly enterpriseId: string;
  /** Public keys in PEM (SPKI), by key ID. If set, signatures of JWT assertions are verified. */
  readonly publicKeys?: Readonly<Record<string, string>>;
  /** Scopes of the application, such as `root_readonly`. Default: all. */
  readonly scopes?: readonly string[];
  /** Allowed grants: `authorization_code`, `client_credentials`, `urn:ietf:params:oauth:grant-type:jwt-bearer`. Default: all. */
  readonly grants?: readonly string[];
  /** Whether an admin has authorized it, which client credentials and JWT require. Default: true. */
  readonly authorized?: boolean;
  /** Whether its tokens allow `As-User`. Default: true. */
  readonly asUser?: boolean;
}

/** The initial state. Plain data: it can come from a JSON file. `box-openapi-sdk/testing/seed.schema.json` describes it to editors. */
export interface Seed extends Readonly<Partial<Record<CreateSection | ServiceSection, readonly SeedObject[]>>> {
  /** Address of the schema, for editors. The mock ignores it. */
  readonly $schema?: string;
  /** The first user is also the enterprise's service account. Default: one admin. */
  readonly users?: readonly SeedUser[];
  /** Files of the first user. Default: none. A root folder has no properties except `$folder`. */
  readonly tree?: SeedTree;
  /** A folder on disk with further files of the first user. Node.js only. */
  readonly folder?: string;
  /** Applications. Default: one with all scopes and grants, see `credentials` of the mock. */
  readonly clients?: readonly SeedClient[];
  /** Rules of the enterprise. */
  readonly settings?: SeedSettings;
  /** Settings in `enterpriseConfigurations.get` that differ from the defaults, by category. */
  readonly enterpriseConfiguration?: Readonly<Partial<Record<'security' | 'content_and_sharing' | 'user_settings' | 'shield', object>>>;
}

export interface SeedSettings {
  /** Whether users other than the admin must accept the enabled terms of service before they can do anything else. Default: false. */
  readonly termsOfServiceRequired?: boolean;
}
