import {
  access,
  can,
  isGroup,
  isInTrash,
  isNameTaken,
  roleNames,
  type Account,
  type Collaboration,
  type Group,
  type Item,
  type Person,
} from './state.js';
import { actor, anyItem, pick, type Plan, type Planned, type Plans, type Step } from './step.js';
import { firstError, place, record } from './tree-plans.js';

const failsWith = (status: number, fails: boolean): number => (fails ? status : 200);

interface OnItem {
  readonly item: Item;
  readonly collaboration: Collaboration;
}

const collaborationsOf = ({ items }: Account): OnItem[] =>
  [...items].flatMap((item) => item.collaborations.map((collaboration) => ({ item, collaboration })));

const onCollaboration =
  (build: (account: Account, on: OnItem, step: Step, user: Person) => Omit<Planned, 'user'>): Plan =>
  (account, step) => {
    const on = pick(collaborationsOf(account), step.target);
    if (on === undefined) return undefined;
    const user = actor(account, step, on.item.owner);
    return { ...build(account, on, step, user), user };
  };

/** The invited user, or a user who sees the item, knows the collaboration. */
const knows = (user: Person, { item, collaboration }: OnItem): boolean => collaboration.to === user || can(user, item, 'see');

const removeFrom = ({ item, collaboration }: OnItem): void => {
  item.collaborations.splice(item.collaborations.indexOf(collaboration), 1);
};

/** Operations on collaborations. */
export const collaborationPlans: Plans = {
  collaborate(account, step) {
    const item = anyItem(account, step, ['file', 'folder']);
    if (item === undefined) return undefined;
    const user = actor(account, step, item.owner);
    const to = pick<Person | Group>([...account.users, ...account.groups, ...account.goneGroups.slice(0, 1)], step.target) as
      Person | Group;
    const role = pick(roleNames, step.value) ?? '';
    const mayInvite = !isGroup(to) || user.isAdmin || to.members.has(user);
    const status = firstError(
      201,
      () => access(account, user, item, 'edit'),
      () => failsWith(404, isGroup(to) && !account.groups.includes(to)),
      () => failsWith(403, !mayInvite),
      () => failsWith(400, item.owner === to || item.collaborations.some((one) => one.to === to)),
    );
    const body = {
      item: { type: item.type, id: item.id },
      accessible_by: { type: isGroup(to) ? 'group' : 'user', id: to.id },
      role,
    };
    return {
      ...{ user, status, request: { method: 'POST', path: '/collaborations', body } },
      apply({ id }) {
        item.collaborations.push({ id, to, role });
        record(account, 'COLLAB_ADD_COLLABORATOR', item);
      },
    };
  },
  changeRole: onCollaboration((account, on, { value }, user) => {
    const role = pick(roleNames, value) ?? '';
    return {
      request: { method: 'PUT', path: `/collaborations/${on.collaboration.id}`, body: { role } },
      status: firstError(
        200,
        () => failsWith(404, !knows(user, on)),
        () => failsWith(403, !can(user, on.item, 'edit')),
      ),
      apply() {
        if (on.collaboration.role !== role) record(account, 'COLLAB_ROLE_CHANGE', on.item);
        on.collaboration.role = role;
      },
    };
  }),
  /** The item moves to the root folder of the new owner, and the previous one becomes a co-owner. */
  transfer: onCollaboration((account, on, _, user) => {
    const { item, collaboration } = on;
    const { to } = collaboration;
    return {
      request: { method: 'PUT', path: `/collaborations/${collaboration.id}`, body: { role: 'owner' } },
      status: firstError(
        204,
        () => failsWith(404, !knows(user, on)),
        () => failsWith(404, !can(user, item, 'see') || isInTrash(item)),
        () => failsWith(403, item.owner !== user),
        () => failsWith(400, isGroup(to)),
        () => failsWith(409, !isGroup(to) && isNameTaken(account, to.root, item.name)),
      ),
      apply() {
        if (isGroup(to)) return;
        removeFrom(on);
        place(account, item, to.root);
        item.etag += 1;
        item.collaborations.push({ id: '', to: user, role: 'co-owner' });
        record(account, 'COLLAB_ROLE_CHANGE', item);
      },
    };
  }),
  uninvite: onCollaboration((account, on, _, user) => ({
    request: { method: 'DELETE', path: `/collaborations/${on.collaboration.id}` },
    status: firstError(
      204,
      () => failsWith(404, !knows(user, on)),
      () => failsWith(403, on.collaboration.to !== user && !can(user, on.item, 'edit')),
    ),
    apply() {
      record(account, 'COLLAB_REMOVE_COLLABORATOR', on.item);
      removeFrom(on);
    },
  })),
};

const onMembership =
  (build: (group: Group, of: Person, user: Person) => Omit<Planned, 'user'>): Plan =>
  ({ users, groups }, step) => {
    const memberships = groups.flatMap((group) => [...group.members.keys()].map((of) => ({ group, of })));
    const membership = pick(memberships, step.target);
    if (membership === undefined) return undefined;
    const user = step.by < 7 ? (users[0] as Person) : (pick(users, step.item) as Person);
    return { ...build(membership.group, membership.of, user), user };
  };

const adminOr = ({ users }: Account, step: Step): Person => (step.by < 7 ? users[0] : pick(users, step.item)) as Person;

/** Operations on groups. Admins manage them. */
export const groupPlans: Plans = {
  createGroup(account, step) {
    const user = adminOr(account, step);
    const name = `Group ${String(step.name % 5)}`;
    const isTaken = account.groups.some((group) => group.name === name);
    return {
      ...{ user, request: { method: 'POST', path: '/groups', body: { name } } },
      status: firstError(
        201,
        () => failsWith(403, !user.isAdmin),
        () => failsWith(409, isTaken),
      ),
      apply({ id }) {
        account.groups.push({ id, name, members: new Map() });
      },
    };
  },
  removeGroup(account, step) {
    const group = pick(account.groups, step.target);
    if (group === undefined) return undefined;
    const user = adminOr(account, step);
    return {
      ...{ user, request: { method: 'DELETE', path: `/groups/${group.id}` }, status: user.isAdmin ? 204 : 403 },
      apply() {
        account.groups.splice(account.groups.indexOf(group), 1);
        account.goneGroups.push(group);
        for (const on of collaborationsOf(account)) if (on.collaboration.to === group) removeFrom(on);
      },
    };
  },
  addMember(account, step) {
    const group = pick([...account.groups, ...account.goneGroups.slice(0, 1)], step.target);
    if (group === undefined) return undefined;
    const user = adminOr(account, step);
    const member = pick(account.users, step.value) as Person;
    return {
      user,
      request: { method: 'POST', path: '/group_memberships', body: { user: { id: member.id }, group: { id: group.id } } },
      status: firstError(
        201,
        () => failsWith(404, !account.groups.includes(group)),
        () => failsWith(403, !user.isAdmin),
        () => failsWith(409, group.members.has(member)),
      ),
      apply({ id }) {
        group.members.set(member, id);
      },
    };
  },
  removeMember: onMembership((group, of, user) => ({
    request: { method: 'DELETE', path: `/group_memberships/${group.members.get(of) ?? ''}` },
    status: firstError(
      204,
      () => failsWith(404, !user.isAdmin && user !== of),
      () => failsWith(403, !user.isAdmin),
    ),
    apply() {
      group.members.delete(of);
    },
  })),
};
