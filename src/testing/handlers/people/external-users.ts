import { objectsField, textField } from '../../http/fields.js';
import { json } from '../../http/response.js';
import { isExternal } from '../../state/governance/allowed-domains.js';
import { checkAdmin } from '../shared/check-admin.js';
import type { Call, Handlers } from '../shared/call.js';
import { recordCollaborationEvent } from '../shared/record-events.js';

export const externalUserHandlers: Handlers = {
  'externalUsers.submitDeleteJob'(call) {
    checkAdmin(call);
    const ids = objectsField(call.body, 'external_users').map((one) => textField(one, 'id') ?? '');
    return json({ entries: ids.map((id) => endCollaborations(call, id)) }, 207);
  },
};

/** Ends the collaborations of an external user on content of the enterprise. The account remains. The mock does so at once. */
function endCollaborations(call: Call, id: string): Record<string, unknown> {
  const { users, collaborations } = call.world;
  const user = users.find(id);
  if (user === undefined || !isExternal(user)) return { user_id: id, status: 404, detail: 'There is no such external user' };
  for (const one of collaborations.ofUser(user)) {
    if (isExternal(one.item.owner)) continue;
    recordCollaborationEvent(call, one, 'REMOVED');
    collaborations.remove(one);
  }
  return { user_id: id, status: 202, detail: 'The job was started' };
}
