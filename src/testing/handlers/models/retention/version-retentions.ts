import { notFound } from '../../../http/errors.js';
import { timeField, type JsonObject } from '../../../http/fields.js';
import { json, type MockResponse } from '../../../http/response.js';
import {
  assignmentKind,
  filesUnder,
  policyKind,
  retentionBy,
  retentionsOf,
  winnerOf,
  type Retention,
} from '../../../state/governance/retention.js';
import type { FileRecord, VersionRecord } from '../../../state/records.js';
import { currentVersion } from '../../../views/files.js';
import { renderItem } from '../../../views/items.js';
import { timestamp, timestampOrNull } from '../../../views/view.js';
import { checkAdmin } from '../../shared/check-admin.js';
import type { Call, Handlers } from '../../shared/call.js';
import { ascendingKeys, markerPage, pageBody } from '../../shared/pages.js';
import type { Engine } from '../../resources/engine.js';

interface RetainedVersion {
  readonly file: FileRecord;
  readonly version: VersionRecord;
  readonly retention: Retention;
}

const byVersion = ascendingKeys(({ version }: RetainedVersion) => [Number(version.id)]);
const inOrder = (versions: RetainedVersion[]): RetainedVersion[] =>
  versions.sort((a, b) => byVersion.compare(byVersion.of(a), byVersion.of(b)));

/** Lists of what the assignments retain. */
export const versionRetentionHandlers = (engine: Engine): Handlers => ({
  'retentionPolicyAssignments.files.list': (call) => listUnder(call, engine, (file, version) => version === currentVersion(file)),
  'retentionPolicyAssignments.fileVersions.list': (call) => listUnder(call, engine, (file, version) => version !== currentVersion(file)),
  'fileVersionRetentions.list'(call) {
    checkAdmin(call);
    const found = retainedVersions(call).filter((one) => matches(call.query, one));
    return json(pageBody(markerPage(inOrder(found), call.query, 100, byVersion), (one) => retentionView(call, one)));
  },
  'fileVersionRetentions.get'(call) {
    checkAdmin(call);
    const file = call.world.items.fileOfVersion(call.path('file_version_retention_id'));
    const version = file?.versions.find(({ id }) => id === call.path('file_version_retention_id'));
    if (file === undefined || version === undefined) throw notFound();
    const retention = winnerOf(retentionsOf(call.world, file, version));
    if (retention === undefined) throw notFound();
    return json(retentionView(call, { file, version, retention }));
  },
});

function listUnder(call: Call, engine: Engine, isListed: (file: FileRecord, version: VersionRecord) => boolean): MockResponse {
  const { world, viewer, query } = call;
  const record = engine.require(call, assignmentKind);
  const now = world.settings.now();
  const found = filesUnder(world, record).flatMap((file) =>
    file.versions
      .filter((version) => isListed(file, version))
      .flatMap((version) => {
        const retention = retentionBy(world, record, file, version);
        return retention === undefined || (retention.dispositionAt ?? Infinity) <= now ? [] : [{ file, version, retention }];
      }),
  );
  return json(
    pageBody(markerPage(inOrder(found), query, 100, byVersion), ({ file, version, retention }) => ({
      ...renderItem(world, viewer, file, 'mini'),
      file_version: versionMini(version),
      applied_at: timestamp(retention.appliedAt),
    })),
  );
}

/** Each retained version of the enterprise, with the retention that applies. */
function retainedVersions({ world }: Call): RetainedVersion[] {
  const files = new Set(world.resources.all(assignmentKind).flatMap((one) => filesUnder(world, one)));
  return [...files].flatMap((file) =>
    file.versions.flatMap((version) => {
      const retention = winnerOf(retentionsOf(world, file, version));
      return retention === undefined ? [] : [{ file, version, retention }];
    }),
  );
}

function matches(query: JsonObject, { file, version, retention: { policy: winner, dispositionAt } }: RetainedVersion): boolean {
  const is = (name: string, value: unknown): boolean => query[name] === undefined || query[name] === value;
  const end = dispositionAt ?? Infinity;
  return (
    is('file_id', file.id) &&
    is('file_version_id', version.id) &&
    is('policy_id', winner.id) &&
    is('disposition_action', winner.data['disposition_action']) &&
    (query['disposition_before'] === undefined || end < (timeField(query, 'disposition_before') ?? 0)) &&
    (query['disposition_after'] === undefined || end > (timeField(query, 'disposition_after') ?? 0))
  );
}

const versionMini = ({ id, content }: VersionRecord): JsonObject => ({ type: 'file_version', id, sha1: content.sha1 });

/** A version has at most one retention that applies, so that both have the same ID. */
function retentionView({ world, viewer }: Call, { file, version, retention }: RetainedVersion): JsonObject {
  const { id, data } = retention.policy;
  return {
    type: 'file_version_retention',
    id: version.id,
    file_version: versionMini(version),
    file: renderItem(world, viewer, file, 'mini'),
    applied_at: timestamp(retention.appliedAt),
    disposition_at: timestampOrNull(retention.dispositionAt),
    winning_retention_policy: {
      type: policyKind,
      id,
      policy_name: data['policy_name'],
      retention_length: data['retention_length'],
      disposition_action: data['disposition_action'],
    },
  };
}
