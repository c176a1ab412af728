import { serviceError } from '../../http/errors.js';
import { objectsField, textsField } from '../../http/fields.js';
import type { ResourceModel } from '../resources/model.js';
import { requireTarget } from '../resources/references.js';
import { anyone, admins, creator, either } from '../resources/rules.js';

const abilities = { ask: 'ask', text_gen: 'text_gen', extract: 'extract' } as const;

/** An AI agent of the enterprise. */
export const aiAgent: ResourceModel = {
  kind: 'ai_agent',
  idParameter: 'agent_id',
  operations: {
    create: 'aiAgents.create',
    get: 'aiAgents.get',
    update: 'aiAgents.update',
    delete: 'aiAgents.delete',
    lists: [
      {
        id: 'aiAgents.list',
        filters: {
          mode: ({ data }, modes) =>
            (modes as string[]).some((mode) => data[abilities[mode as keyof typeof abilities]] !== undefined && data[mode] !== null),
          agent_state: ({ data }, states) => (states as string[]).includes(String(data['access_state'])),
        },
      },
    ],
  },
  access: { see: anyone, create: anyone, change: either(admins, creator) },
  defaults: { icon_reference: null, allowed_entities: [], ask: null, text_gen: null, extract: null },
  sets: () => ({ origin: 'CUSTOM' }),
  check(call, draft) {
    if (draft === undefined) return;
    for (const { type, id } of objectsField(draft.data, 'allowed_entities')) requireTarget(call, String(type), String(id));
    const missing = Object.keys(abilities).every((name) => draft.data[name] === null);
    if (missing) throw serviceError(400, 'bad_request', 'An agent needs at least one of ask, text_gen and extract');
  },
  // The abilities are returned only if requested. `fields` does not filter the other properties.
  fieldsAdd: true,
  fullOnChange: true,
  view: ({ operation, query }, { data }) => (operation.method === 'GET' && textsField(query, 'fields') === undefined ? {} : data),
};
