import { hasPermission, type Action } from '../../state/permissions.js';
import type { Access, Draft, Rule } from './model.js';

export const anyone: Rule = () => true;

export const admins: Rule = ({ viewer }) => viewer.user.role !== 'user';

/** For resources that other users do not see. */
export const adminsOnly: Access = { see: admins, create: admins, change: admins };

/** The creator of a record. Everybody for a draft. */
export const creator: Rule = ({ viewer }, subject) => creatorOf(subject) === undefined || creatorOf(subject) === viewer.user.id;

/** The user in the property. */
export const userIn =
  (property: string): Rule =>
  ({ viewer }, { references }) => {
    const reference = references[property];
    return reference?.kind === 'user' && reference.id === viewer.user.id;
  };

/** Callers with the permission on the item in the property. */
export const permittedOn =
  (property: string, action: Action): Rule =>
  ({ world, viewer }, { references }) => {
    const reference = references[property];
    if (reference?.kind !== 'file' && reference?.kind !== 'folder' && reference?.kind !== 'web_link') return false;
    const item = reference.kind === 'folder' && reference.id === '0' ? viewer.user.root : world.items.find(reference.kind, reference.id);
    return item !== undefined && hasPermission(world, viewer, item, action);
  };

export const either =
  (...rules: readonly Rule[]): Rule =>
  (call, subject) =>
    rules.some((rule) => rule(call, subject));

const creatorOf = (subject: Draft & { readonly createdBy?: unknown }): unknown => subject.createdBy;
