import { objectField, textField } from '../../http/fields.js';
import { notFound, badRequest } from '../../http/errors.js';
import type { ResourceModel } from '../resources/model.js';
import { adminsOnly } from '../resources/rules.js';

/** The invitation of an existing user to an enterprise. */
export const invite: ResourceModel = {
  kind: 'invite',
  operations: { create: 'invites.create', get: 'invites.get' },
  access: adminsOnly,
  references: {
    invited_to: {
      kinds: ['enterprise'],
      whenDeleted: 'keep',
      from: ({ body }) => ({ id: textField(objectField(body, 'enterprise'), 'id') ?? '' }),
    },
    actionable_by: {
      kinds: ['user'],
      whenDeleted: 'delete',
      from: ({ world, body }) => {
        const login = textField(objectField(body, 'actionable_by'), 'login') ?? '';
        const user = world.users.withLogin(login);
        if (user === undefined) throw notFound(`actionable_by: there is no user with the login ${login}`);
        if (user.settings['enterprise'] !== null && user.role === 'admin') throw badRequest('actionable_by: the user is an admin already');
        return { id: user.id };
      },
    },
  },
  sets: () => ({ status: 'pending' }),
  view: ({ world, viewer }, { createdBy }) => {
    const by = world.users.find(createdBy) ?? viewer.user;
    return { invited_by: { type: 'user', id: by.id, name: by.name, login: by.login }, enterprise: undefined };
  },
  onRequest: [],
};
