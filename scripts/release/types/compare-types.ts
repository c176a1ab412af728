import ts from 'typescript';
import { highest, type Rank } from '../rank.js';
import { textOf } from './parse-declarations.js';

// Types contain members and signatures, which contain types. One file, because files of a cycle cannot be read separately.

/**
 * The rank of a change from one type to another. A type that accepts or returns more than before is a minor change: a union with further members,
 * an object with further optional properties. Everything that this function cannot prove to be an addition is a major change.
 */
export function compareTypes(before: ts.TypeNode | undefined, after: ts.TypeNode | undefined): Rank {
  if (before === undefined || after === undefined) return before === after ? 'none' : 'major';
  const [older, newer] = [unwrapped(before), unwrapped(after)];
  if (textOf(older) === textOf(newer)) return 'none';
  if (ts.isUnionTypeNode(older) || ts.isUnionTypeNode(newer)) return compareSets(membersOf(older), membersOf(newer));
  if (ts.isIntersectionTypeNode(older) || ts.isIntersectionTypeNode(newer)) return compareSets(membersOf(older), membersOf(newer));
  if (ts.isTypeLiteralNode(older) && ts.isTypeLiteralNode(newer)) return compareMembers(older.members, newer.members);
  if (ts.isFunctionTypeNode(older) && ts.isFunctionTypeNode(newer)) return compareSignatures(older, newer);
  if (ts.isArrayTypeNode(older) && ts.isArrayTypeNode(newer)) return compareTypes(older.elementType, newer.elementType);
  if (ts.isTypeOperatorNode(older) && ts.isTypeOperatorNode(newer) && older.operator === newer.operator)
    return compareTypes(older.type, newer.type);
  if (ts.isTypeReferenceNode(older) && ts.isTypeReferenceNode(newer) && textOf(older.typeName) === textOf(newer.typeName))
    return compareLists(older.typeArguments, newer.typeArguments);
  return 'major';
}

/** The rank of a change of type arguments, each of which must have its counterpart. */
export function compareLists(before: readonly ts.TypeNode[] = [], after: readonly ts.TypeNode[] = []): Rank {
  if (before.length !== after.length) return 'major';
  return highest(before.map((type, index) => compareTypes(type, after[index])));
}

/** Members of a union or an intersection have no order. A changed member counts if exactly one is left on each side. */
function compareSets(before: readonly ts.TypeNode[], after: readonly ts.TypeNode[]): Rank {
  const [older, newer] = [without(before, after), without(after, before)];
  if (older.length === 0) return newer.length === 0 ? 'none' : 'minor';
  const [onlyOlder, onlyNewer] = [older[0], newer[0]];
  const isPair = older.length === 1 && newer.length === 1 && onlyOlder !== undefined && onlyNewer !== undefined;
  return isPair && !isLiteralPair(onlyOlder, onlyNewer) ? compareTypes(onlyOlder, onlyNewer) : 'major';
}

function isLiteralPair(older: ts.TypeNode, newer: ts.TypeNode): boolean {
  return ts.isLiteralTypeNode(older) || ts.isLiteralTypeNode(newer);
}

function without(types: readonly ts.TypeNode[], others: readonly ts.TypeNode[]): ts.TypeNode[] {
  const texts = new Set(others.map(textOf));
  return types.filter((type) => !texts.has(textOf(type)));
}

function membersOf(type: ts.TypeNode): ts.TypeNode[] {
  const members = ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type) ? type.types.map(unwrapped) : [type];
  // The extractor keeps the parentheses of nested unions.
  return members.flatMap((member) => (member !== type && member.kind === type.kind ? membersOf(member) : [member]));
}

function unwrapped(type: ts.TypeNode): ts.TypeNode {
  return ts.isParenthesizedTypeNode(type) ? unwrapped(type.type) : type;
}

type Member = ts.TypeElement | ts.ClassElement;

/**
 * The rank of a change to the members of an interface, a class or an object type. A removed member is a major change, a further optional one a minor
 * change. A further required one is a major change: code that creates such an object lacks it. In a class, which callers do not implement, it is an
 * addition.
 */
export function compareMembers(before: readonly Member[], after: readonly Member[], isClass = false): Rank {
  const [older, newer] = [byKey(before), byKey(after)];
  const kept = [...older].map(([key, members]): Rank => compareOverloads(members, newer.get(key) ?? []));
  const added = [...newer].filter(([key]) => !older.has(key)).flatMap(([, members]) => members);
  return highest([...kept, ...added.map((member): Rank => (isClass || isOptional(member) ? 'minor' : 'major'))]);
}

/** Overloads of a method, which share a key. */
function compareOverloads(before: readonly Member[], after: readonly Member[]): Rank {
  const missing = before.filter((member) => !after.some((other) => textOf(other) === textOf(member)));
  if (missing.length === 0) return after.length > before.length ? 'minor' : 'none';
  const [older, newer] = [before[0], after[0]];
  return before.length === 1 && after.length === 1 && older !== undefined && newer !== undefined ? compareMember(older, newer) : 'major';
}

function compareMember(before: Member, after: Member): Rank {
  if (modifiersOf(before) !== modifiersOf(after) || isOptional(before) !== isOptional(after)) return 'major';
  const areProperties =
    (ts.isPropertySignature(before) && ts.isPropertySignature(after)) ||
    (ts.isPropertyDeclaration(before) && ts.isPropertyDeclaration(after));
  if (areProperties) return compareTypes(before.type, after.type);
  const areMethods =
    (ts.isMethodSignature(before) && ts.isMethodSignature(after)) ||
    (ts.isMethodDeclaration(before) && ts.isMethodDeclaration(after)) ||
    (ts.isConstructorDeclaration(before) && ts.isConstructorDeclaration(after)) ||
    (ts.isCallSignatureDeclaration(before) && ts.isCallSignatureDeclaration(after));
  return areMethods ? compareSignatures(before, after) : 'major';
}

function byKey(members: readonly Member[]): Map<string, Member[]> {
  const found = new Map<string, Member[]>();
  for (const member of members) {
    const key = member.name === undefined ? ts.SyntaxKind[member.kind] : textOf(member.name);
    found.set(key, [...(found.get(key) ?? []), member]);
  }
  return found;
}

function isOptional(member: Member): boolean {
  return 'questionToken' in member && member.questionToken !== undefined;
}

function modifiersOf(member: Member): string {
  const modifiers = ts.canHaveModifiers(member) ? ts.getModifiers(member) : undefined;
  return (modifiers ?? []).map(textOf).join(' ');
}

/** The rank of a change to a function or method: further optional parameters are a minor change. */
export function compareSignatures(before: ts.SignatureDeclaration, after: ts.SignatureDeclaration): Rank {
  const generics = compareGenerics(before.typeParameters, after.typeParameters);
  const added = after.parameters.slice(before.parameters.length);
  const parameters = before.parameters.map((parameter, index) => compareParameters(parameter, after.parameters[index]));
  const additions = added.map((parameter): Rank => (isOptionalParameter(parameter) ? 'minor' : 'major'));
  return highest([generics, ...parameters, ...additions, compareTypes(before.type, after.type)]);
}

/** Type parameters have no safe change: callers may pass them. Only further ones with a default are an addition. */
export function compareGenerics(
  before: readonly ts.TypeParameterDeclaration[] = [],
  after: readonly ts.TypeParameterDeclaration[] = [],
): Rank {
  if (before.some((parameter, index) => after[index] === undefined || textOf(parameter) !== textOf(after[index]))) return 'major';
  const added = after.slice(before.length);
  if (added.length === 0) return 'none';
  return added.every((parameter) => parameter.default !== undefined) ? 'minor' : 'major';
}

/** Callers do not see the name of a parameter. */
function compareParameters(before: ts.ParameterDeclaration, after: ts.ParameterDeclaration | undefined): Rank {
  if (after === undefined) return 'major';
  if ((before.dotDotDotToken === undefined) !== (after.dotDotDotToken === undefined)) return 'major';
  if (isOptionalParameter(before) && !isOptionalParameter(after)) return 'major';
  return highest([compareTypes(before.type, after.type), isOptionalParameter(before) === isOptionalParameter(after) ? 'none' : 'minor']);
}

function isOptionalParameter(parameter: ts.ParameterDeclaration): boolean {
  return parameter.questionToken !== undefined || parameter.dotDotDotToken !== undefined;
}
