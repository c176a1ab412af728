import { badRequest, notFound, serviceError, type ServiceError } from '../../http/errors.js';
import { objectField, objectOrNullField, textField } from '../../http/fields.js';
import { requireItem } from '../../state/permissions.js';
import type { Reference } from '../../state/resources.js';
import type { Call } from '../shared/call.js';
import type { ReferenceModel } from './model.js';

interface Target {
  readonly type?: string | undefined;
  readonly id: string;
}

/** Reads and checks the reference that the call contains. Undefined without one. Throws for an object that does not exist. */
export function readReference(call: Call, property: string, model: ReferenceModel): Reference | undefined {
  const target = (model.from ?? ((from: Call) => targetIn(from, property)))(call);
  if (target === undefined) return undefined;
  const kind = kindOf(property, target, model);
  checkExists(call, property, { kind, id: target.id }, model);
  return { kind, id: target.id, whenDeleted: model.whenDeleted };
}

/** Throws 404 unless the object exists and the caller may see it. */
export function requireTarget(call: Call, kind: string, id: string, action?: ReferenceModel['action']): void {
  const { world, viewer } = call;
  if (kind === 'file' || kind === 'folder' || kind === 'web_link') requireItem(world, viewer, kind, id, action);
  else if (kind === 'user') world.users.get(id);
  else if (kind === 'enterprise') {
    if (id !== world.enterprise.id) throw notFound();
  } else if (world.resources.find(kind, id) === undefined) throw notFound();
}

function targetIn({ body }: Call, property: string): Target | undefined {
  const text = textField(body, property);
  if (text !== undefined) return { id: text };
  if ((objectOrNullField(body, property) ?? null) === null) return undefined;
  const object = objectField(body, property);
  const id = object['id'];
  if (typeof id !== 'string' && typeof id !== 'number') return undefined;
  return { type: textField(object, 'type'), id: String(id) };
}

function kindOf(property: string, { type }: Target, { kinds }: ReferenceModel): string {
  const [first = ''] = kinds;
  if (kinds.length === 1) return first;
  const kind = kinds.find((one) => one === type);
  if (kind === undefined) throw badRequest(`${property}.type must be one of ${kinds.join(', ')}`);
  return kind;
}

function checkExists(
  call: Call,
  property: string,
  { kind, id }: { kind: string; id: string },
  { action, missing = 404 }: ReferenceModel,
): void {
  try {
    requireTarget(call, kind, id, action);
  } catch (error) {
    if (!isMissing(error)) throw error;
    const message = `${property}: there is no ${kind.replaceAll('_', ' ')} with the ID ${id}`;
    throw missing === 404 ? notFound(message) : serviceError(missing, 'bad_request', message);
  }
}

const isMissing = (error: unknown): boolean => (error as Partial<ServiceError>).details?.status === 404;
