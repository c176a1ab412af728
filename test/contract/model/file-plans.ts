import { access, can, type Account, type Item, type Person, type Version } from './state.js';
import { actor, anyItem, pathOf, pick, type Plan, type Plans, type Planned, type ResponseBody, type Step } from './step.js';
import { firstError, isLockedFor, record } from './tree-plans.js';

const failsWith = (status: number, fails: boolean): number => (fails ? status : 200);

const onFile =
  (build: (account: Account, step: Step, file: Item, user: Person) => Omit<Planned, 'user'>): Plan =>
  (account, step) => {
    const file = anyItem(account, step, ['file']);
    if (file === undefined) return undefined;
    const user = actor(account, step, file.owner);
    return { ...build(account, step, file, user), user };
  };

const isCurrent = (file: Item, version: Version): boolean => file.versions.at(-1) === version;

const onVersion =
  (
    action: 'edit' | 'upload',
    isSuitable: (file: Item, version: Version) => boolean,
    build: (account: Account, file: Item, version: Version) => Omit<Planned, 'user' | 'status'> & { checks: readonly (() => number)[] },
    success: number,
  ): Plan =>
  (account, step) => {
    // Mostly a version for which the operation can succeed.
    const suitable = [...account.items].filter((one) => !one.isTrashed && one.versions.some((version) => isSuitable(one, version)));
    const file = step.value % 4 > 0 && suitable.length > 0 ? pick(suitable, step.item) : anyItem(account, step, ['file']);
    if (file === undefined) return undefined;
    const user = actor(account, step, file.owner);
    const versions = file.versions.filter((version) => isSuitable(file, version));
    const version = pick(versions.length > 0 && step.value % 4 > 0 ? versions : file.versions, step.target) as Version;
    const { checks, ...planned } = build(account, file, version);
    const status = firstError(
      success,
      () => access(account, user, file, action),
      () => failsWith(403, isLockedFor(user, file)),
      ...checks,
    );
    return { ...planned, user, status };
  };

/** Operations on the content, the versions and the locks of files. */
export const filePlans: Plans = {
  lock: onFile((account, step, file, user) => {
    const preventsDownload = step.value % 2 === 0;
    const isLocking = step.target % 3 !== 0;
    const isRelease = !isLocking && file.lock !== undefined;
    return {
      request: {
        method: 'PUT',
        path: pathOf(file),
        body: { lock: isLocking ? { type: 'lock', is_download_prevented: preventsDownload } : null },
      },
      status: firstError(
        200,
        () => access(account, user, file, 'edit'),
        () => failsWith(403, isLockedFor(user, file)),
      ),
      apply() {
        if (!isLocking && !isRelease) return;
        file.lock = isLocking ? { by: user, preventsDownload } : undefined;
        file.etag += 1;
        record(account, isLocking ? 'LOCK_CREATE' : 'LOCK_DESTROY', file);
      },
    };
  }),
  download: onFile((account, step, file, user) => {
    const version = step.target % 2 === 0 ? undefined : pick(file.versions, step.value);
    return {
      request: { method: 'GET', path: `${pathOf(file)}/content${version === undefined ? '' : `?version=${version.id}`}` },
      status: firstError(
        302,
        () => access(account, user, file, 'download'),
        () => failsWith(403, file.lock?.preventsDownload === true && isLockedFor(user, file)),
        () => failsWith(404, version?.isTrashed === true),
      ),
      apply() {
        record(account, 'ITEM_DOWNLOAD', file);
      },
    };
  }),
  promote: onVersion(
    'upload',
    (_, { isTrashed }) => !isTrashed,
    (account, file, version) => ({
      request: { method: 'POST', path: `${pathOf(file)}/versions/current`, body: { type: 'file_version', id: version.id } },
      checks: [
        () => failsWith(404, version.isTrashed),
        () =>
          failsWith(
            409,
            [...account.items].some(
              (one) =>
                one !== file && one.parent === file.parent && !one.isTrashed && one.name.toLowerCase() === version.name.toLowerCase(),
            ),
          ),
      ],
      apply({ id }: ResponseBody) {
        file.versions.push({ id, name: version.name, content: version.content, isTrashed: false });
        Object.assign(file, { name: version.name, etag: file.etag + 1 });
        record(account, 'ITEM_MAKE_CURRENT_VERSION', file);
      },
    }),
    201,
  ),
  removeVersion: onVersion(
    'edit',
    (file, version) => !isCurrent(file, version) && !version.isTrashed,
    (_, file, version) => ({
      request: { method: 'DELETE', path: `${pathOf(file)}/versions/${version.id}` },
      checks: [() => failsWith(403, isCurrent(file, version)), () => failsWith(404, version.isTrashed)],
      apply() {
        version.isTrashed = true;
      },
    }),
    204,
  ),
  restoreVersion: onVersion(
    'edit',
    (_, { isTrashed }) => isTrashed,
    (_, file, version) => ({
      request: { method: 'PUT', path: `${pathOf(file)}/versions/${version.id}`, body: { trashed_at: null } },
      checks: [() => failsWith(404, !version.isTrashed)],
      apply() {
        version.isTrashed = false;
      },
    }),
    200,
  ),
};

export const templates: Readonly<Record<string, string>> = {
  properties: 'global',
  plain: 'enterprise',
  copied: 'enterprise',
};

const onMetadata =
  (build: (account: Account, item: Item, key: string, step: Step, user: Person) => Omit<Planned, 'user'>): Plan =>
  (account, step) => {
    const all = [...account.items].filter(({ metadata }) => metadata.size > 0);
    // Mostly an item and a template for which the operation can succeed.
    const item =
      step.kind !== 'addMetadata' && step.name % 4 > 0 && all.length > 0
        ? pick(all, step.item)
        : anyItem(account, step, ['file', 'folder']);
    if (item === undefined) return undefined;
    const keys =
      step.name % 4 > 1 && step.kind !== 'addMetadata' && item.metadata.size > 0 ? [...item.metadata.keys()] : Object.keys(templates);
    const user = actor(account, step, item.owner);
    return { ...build(account, item, pick(keys, step.target) ?? '', step, user), user };
  };

const metadataPath = (item: Item, key: string): string => `${pathOf(item)}/metadata/${templates[key] ?? ''}/${key}`;

/** Operations on metadata instances. */
export const metadataPlans: Plans = {
  addMetadata: onMetadata((account, item, key, { value }, user) => ({
    request: { method: 'POST', path: metadataPath(item, key), body: { note: String(value) } },
    status: firstError(
      201,
      () => access(account, user, item, 'edit'),
      () => failsWith(409, item.metadata.has(key)),
    ),
    apply() {
      item.metadata.set(key, { version: 0, values: { note: String(value) } });
    },
  })),
  /** One in five requests contains a `test` that fails after a change. Then nothing may change. */
  changeMetadata: onMetadata((account, item, key, { value }, user) => {
    const instance = item.metadata.get(key);
    const isFailing = value % 5 === 0;
    const change = { op: 'add', path: '/note', value: String(value) };
    const body = [change, ...(isFailing ? [{ op: 'test', path: '/note', value: 'another' }] : [])];
    return {
      request: { method: 'PUT', path: metadataPath(item, key), body, headers: { 'content-type': 'application/json-patch+json' } },
      status: firstError(
        200,
        () => access(account, user, item, 'edit'),
        () => failsWith(404, instance === undefined),
        () => failsWith(400, isFailing),
      ),
      apply() {
        if (instance !== undefined)
          item.metadata.set(key, { version: instance.version + 1, values: { ...instance.values, note: String(value) } });
      },
    };
  }),
  removeMetadata: onMetadata((account, item, key, _, user) => ({
    request: { method: 'DELETE', path: metadataPath(item, key) },
    status: firstError(
      204,
      () => access(account, user, item, 'edit'),
      () => failsWith(404, !item.metadata.has(key)),
    ),
    apply() {
      item.metadata.delete(key);
    },
  })),
};

/** Whether the user may see an item in the trash by its ID. */
export const seesInTrash = ({ items }: Account, user: Person, item: Item): boolean =>
  items.has(item) && item.isTrashed && can(user, item, 'see');
