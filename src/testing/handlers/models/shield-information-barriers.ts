import { badRequest, serviceError } from '../../http/errors.js';
import { json } from '../../http/response.js';
import { objectField, textField } from '../../http/fields.js';
import { collaborationsAcross } from '../../state/governance/information-barriers.js';
import type { ResourceRecord } from '../../state/resources.js';
import { storeContent } from '../../state/content.js';
import { timestamp } from '../../views/view.js';
import { recordCollaborationEvent } from '../shared/record-events.js';
import type { Call, Handlers } from '../shared/call.js';
import type { Engine } from '../resources/engine.js';
import type { Draft, ReferenceModel, ResourceModel } from '../resources/model.js';
import { adminsOnly } from '../resources/rules.js';

/** A reference to an object of these resources. A body contains it as `{ type, id }`. */
const to = (kind: string): ReferenceModel => ({ kinds: [kind], whenDeleted: 'delete', missing: 404 });

const idIn = ({ references }: Draft, property: string): string => references[property]?.id ?? '';

/** The barrier of the segment. A request may name it as well. */
const barrierOfSegment: ReferenceModel = {
  ...to('shield_information_barrier'),
  from: (call) => {
    const named = textField(objectField(call.body, 'shield_information_barrier'), 'id');
    if (named !== undefined) return { id: named };
    const segment = call.world.resources.find('shield_information_barrier_segment', segmentIn(call));
    const barrier = segment?.references['shield_information_barrier'];
    return barrier === undefined ? undefined : { id: barrier.id };
  },
};

const segmentIn = ({ body }: Call): string => textField(objectField(body, 'shield_information_barrier_segment'), 'id') ?? '';

/** Throws 400 for a segment of another barrier than the one in the request. */
function checkBarrier({ world }: Call, draft: Draft | undefined): void {
  if (draft === undefined) return;
  const owner = world.resources.find('shield_information_barrier_segment', idIn(draft, 'shield_information_barrier_segment'));
  if (owner?.references['shield_information_barrier']?.id !== idIn(draft, 'shield_information_barrier'))
    throw badRequest('shield_information_barrier must be the barrier of the segment');
}

/** A barrier of the enterprise. There is at most one that is not disabled. */
const barrier: ResourceModel = {
  kind: 'shield_information_barrier',
  operations: {
    create: 'shieldInformationBarriers.create',
    get: 'shieldInformationBarriers.get',
    lists: [{ id: 'shieldInformationBarriers.list' }],
  },
  access: adminsOnly,
  references: { enterprise: { kinds: ['enterprise'], whenDeleted: 'keep' } },
  defaults: { status: 'draft', enabled_at: null, enabled_by: null },
  unique: [{ of: (draft) => idIn(draft, 'enterprise'), message: 'The enterprise already has an information barrier' }],
  mini: [],
};

const segment: ResourceModel = {
  kind: 'shield_information_barrier_segment',
  operations: {
    create: 'shieldInformationBarrierSegments.create',
    get: 'shieldInformationBarrierSegments.get',
    update: 'shieldInformationBarrierSegments.update',
    delete: 'shieldInformationBarrierSegments.delete',
    lists: [
      {
        id: 'shieldInformationBarrierSegments.list',
        of: { property: 'shield_information_barrier', kind: 'shield_information_barrier', parameter: 'shield_information_barrier_id' },
      },
    ],
  },
  access: adminsOnly,
  references: { shield_information_barrier: to('shield_information_barrier') },
  defaults: { description: null },
  unique: [
    {
      of: (draft) => `${idIn(draft, 'shield_information_barrier')}/${textField(draft.data, 'name') ?? ''}`,
      message: 'The barrier already has a segment with this name',
    },
  ],
  mini: [],
};

const ofSegment = {
  property: 'shield_information_barrier_segment',
  kind: 'shield_information_barrier_segment',
  parameter: 'shield_information_barrier_segment_id',
} as const;

const member: ResourceModel = {
  kind: 'shield_information_barrier_segment_member',
  operations: {
    create: 'shieldInformationBarrierSegmentMembers.create',
    get: 'shieldInformationBarrierSegmentMembers.get',
    delete: 'shieldInformationBarrierSegmentMembers.delete',
    lists: [{ id: 'shieldInformationBarrierSegmentMembers.list', of: ofSegment }],
  },
  access: adminsOnly,
  references: {
    shield_information_barrier_segment: to('shield_information_barrier_segment'),
    shield_information_barrier: barrierOfSegment,
    user: to('user'),
  },
  // A user is in one segment of a barrier.
  unique: [
    {
      of: (draft) => `${idIn(draft, 'shield_information_barrier')}/${idIn(draft, 'user')}`,
      message: 'The user is already in a segment of the barrier',
    },
  ],
  check: checkBarrier,
};

const restriction: ResourceModel = {
  kind: 'shield_information_barrier_segment_restriction',
  operations: {
    create: 'shieldInformationBarrierSegmentRestrictions.create',
    get: 'shieldInformationBarrierSegmentRestrictions.get',
    delete: 'shieldInformationBarrierSegmentRestrictions.delete',
    lists: [{ id: 'shieldInformationBarrierSegmentRestrictions.list', of: ofSegment }],
  },
  access: adminsOnly,
  references: {
    shield_information_barrier_segment: to('shield_information_barrier_segment'),
    shield_information_barrier: barrierOfSegment,
    restricted_segment: to('shield_information_barrier_segment'),
  },
  unique: [
    {
      of: (draft) => [idIn(draft, 'shield_information_barrier_segment'), idIn(draft, 'restricted_segment')].join('/'),
      message: 'The segments are already separated',
    },
  ],
  check(call, draft) {
    checkBarrier(call, draft);
    if (draft !== undefined && idIn(draft, 'shield_information_barrier_segment') === idIn(draft, 'restricted_segment'))
      throw badRequest('restricted_segment must be another segment');
  },
};

/** A report of the collaborations across a barrier: a folder with a CSV file. It is complete at once, after the response. */
const report: ResourceModel = {
  kind: 'shield_information_barrier_report',
  operations: {
    create: 'shieldInformationBarrierReports.create',
    get: 'shieldInformationBarrierReports.get',
    lists: [
      {
        id: 'shieldInformationBarrierReports.list',
        of: { property: 'shield_information_barrier', kind: 'shield_information_barrier', parameter: 'shield_information_barrier_id' },
      },
    ],
  },
  access: adminsOnly,
  references: { shield_information_barrier: to('shield_information_barrier') },
  sets: () => ({ status: 'pending', details: null }),
  on: { created: writeReport },
  alsoReturned: ['details'],
  view: (_, { references }) => ({
    shield_information_barrier: {
      shield_information_barrier: { type: 'shield_information_barrier', id: references['shield_information_barrier']?.id },
    },
  }),
};

async function writeReport({ world, viewer }: Call, record: ResourceRecord): Promise<void> {
  const by = viewer.user;
  const rows = collaborationsAcross(world, idIn(record, 'shield_information_barrier')).map(({ id, item, user, groupId, role }) =>
    [id, item.type, item.id, user?.login ?? `group ${groupId ?? ''}`, role].join(','),
  );
  const content = await storeContent(world, ['collaboration_id,item_type,item_id,collaborator,role', ...rows, ''].join('\r\n'));
  const folder = world.items.addFolder({ name: `Information barrier report ${record.id}`, parent: by.root, by });
  world.items.addFile({ name: 'report.csv', parent: folder, by }, content);
  const data = { ...record.data, status: 'done', details: { details: { folder_id: folder.id } } };
  world.resources.update(record, by.id, { references: record.references, keys: record.keys, data });
}

export const shieldInformationBarrierModels: readonly ResourceModel[] = [barrier, segment, member, restriction, report];

/** The statuses that allow each change of status. Enabling is asynchronous in the service and immediate in the mock. */
const allowedBefore: Readonly<Record<string, readonly unknown[]>> = {
  pending: ['draft', 'disabled', 'invalid'],
  disabled: ['enabled', 'pending', 'invalid'],
};

export const shieldInformationBarrierHandlers = (engine: Engine): Handlers => ({
  async 'shieldInformationBarriers.changeStatus'(call) {
    const record = engine.requireChangeable(call, 'shield_information_barrier', textField(call.body, 'id') ?? '');
    const status = textField(call.body, 'status') ?? '';
    if (!(allowedBefore[status] ?? []).includes(record.data['status']))
      throw serviceError(409, 'conflict', `A barrier with the status ${String(record.data['status'])} cannot become ${status}`);
    const at = timestamp(call.world.settings.now());
    const enabled = { enabled_at: at, enabled_by: { type: 'user', id: call.viewer.user.id } };
    const updated = await engine.update(call, record, {
      status: status === 'pending' ? 'enabled' : status,
      ...(status === 'pending' ? enabled : {}),
    });
    if (status === 'pending') {
      // Enabling removes them permanently.
      for (const one of collaborationsAcross(call.world, record.id)) {
        recordCollaborationEvent(call, one, 'REMOVED');
        call.world.collaborations.remove(one);
      }
    }
    const response = engine.respond(call, updated);
    // The response shows that enabling has started.
    return status === 'pending' && response.body?.kind === 'json'
      ? json({ ...(response.body.value as object), status }, response.status)
      : response;
  },
});
