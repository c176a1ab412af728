import fc from 'fast-check';
import type { Account, Item, Person } from './state.js';

/** A random operation. The numbers select users, items and names among those that exist when it runs, so that any subsequence can run too. */
export interface Step {
  readonly kind: string;
  /** Below 7: the owner of the item. Otherwise another user. */
  readonly by: number;
  readonly item: number;
  readonly target: number;
  readonly name: number;
  readonly value: number;
}

/** An operation as it is sent, with the outcome that the model predicts. */
export interface Planned {
  readonly user: Person;
  readonly request: Request;
  readonly status: number;
  /** Changes the model. Called after a response with the predicted status, if it is a success. */
  readonly apply: (body: ResponseBody) => void;
}

export interface Request {
  readonly method: string;
  readonly path: string;
  readonly body?: unknown;
  /** The content of an upload. `body` contains its attributes. */
  readonly content?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface ResponseBody {
  readonly id: string;
  /** Of an error. */
  readonly code?: string;
  readonly entries: readonly ResponseBody[];
  readonly file_version?: { readonly id: string };
}

export type Plan = (account: Account, step: Step) => Planned | undefined;
export type Plans = Readonly<Record<string, Plan>>;

/** Arrays of up to `maxLength` steps. `weights` contains the relative frequency of each kind. */
export function stepsOf(weights: Readonly<Record<string, number>>, maxLength: number) {
  const kind = fc.oneof(...Object.entries(weights).map(([name, weight]) => ({ arbitrary: fc.constant(name), weight })));
  const step = fc.record({ kind, by: fc.nat(9), item: fc.nat(999), target: fc.nat(999), name: fc.nat(99), value: fc.nat(99) });
  // Without bias: small numbers would select the same few items, and most arrays would be short.
  return fc.noBias(fc.array(step, { maxLength, size: 'max' }));
}

export const pick = <T>(list: readonly T[], index: number): T | undefined => list[index % list.length];

export function actor({ users }: Account, { by }: Step, owner: Person): Person {
  return by < 7 ? owner : (pick(users, by) ?? owner);
}

/** Mostly items that exist. One in eight is in the trash, in a folder in the trash, or deleted for good. */
export function anyItem(account: Account, step: Step, types: readonly Item['type'][] = ['file', 'folder', 'web_link']): Item | undefined {
  const hasType = ({ type }: Item): boolean => types.includes(type);
  const candidates = [...account.items].filter(hasType);
  const others = [...candidates.filter(({ isTrashed }) => isTrashed), ...account.gone.filter((item) => hasType(item) && item.id !== '')];
  return step.item % 8 === 7 && others.length > 0 ? pick(others, step.item >> 3) : pick(candidates, step.item);
}

/** A folder: the root folder of the user, or any other. */
export function anyFolder({ items }: Account, user: Person, index: number): Item {
  const folders = [...items].filter(({ type }) => type === 'folder');
  return pick([user.root, ...folders], index) ?? user.root;
}

const names = ['a', 'b', 'A', 'c.txt', 'd.txt', 'Émile', 'émile', 'e', 'f', 'g', 'h', 'i.txt', 'J', 'k', 'l', 'm'];

export const nameOf = ({ name }: Step): string => pick(names, name) ?? 'a';

export const pathOf = ({ type, id }: Item): string => `/${type === 'web_link' ? 'web_links' : `${type}s`}/${id}`;
