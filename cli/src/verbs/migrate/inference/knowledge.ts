import ts from 'typescript';
import type { Program } from '../source/program.js';
import { requiredModule, vendorModuleOf } from '../source/vendor-module.js';
import { version10Rows } from '../tables/box-node-sdk-10.js';
import { version3Rows } from '../tables/box-node-sdk-3.js';
import { isClient, isResult, isSdk, managerOf, type Kind, type VendorVersion } from './kinds.js';
import { moduleKind, vendorExport } from './vendor-names.js';

/** Methods of version 3 that return a client. */
export const clientFactories = /^get(Basic|AppAuth|Anonymous|Persistent)Client$|^getCCGClientForUser$/;

const clientMethods10 =
  /^with(AsUserHeader|SuppressedNotifications|ExtraHeaders|CustomBaseUrls|Proxy|Timeouts|CustomAgentOptions|Interceptors)$/;

const managersOf = (rows: readonly (readonly [string, ...unknown[]])[]): ReadonlySet<string> =>
  new Set(rows.map(([method]) => method.slice(0, method.indexOf('.'))));
const managers: Readonly<Record<VendorVersion, ReadonlySet<string>>> = { 3: managersOf(version3Rows), 10: managersOf(version10Rows) };

const uploads: ReadonlySet<string> = new Set([
  'files.uploadFile',
  'files.uploadNewFileVersion',
  'uploads.uploadFile',
  'uploads.uploadFileVersion',
  'uploads.uploadWithPreflightCheck',
]);

/** Methods of version 10 whose result has no properties of the API. */
const opaque10 =
  /^(downloads\.|avatars\.getUserAvatar|events\.getEventStream|webhooks\.validateMessage|zipDownloads\.(downloadZip|getZipDownloadContent))/;

const metadata10 = /^(file|folder)Metadata\.(get|create|update)/;

const arrayMethods = new Set(['map', 'filter', 'forEach', 'find', 'findLast', 'some', 'every', 'flatMap', 'sort', 'findIndex']);
const arrayResults = new Set(['filter', 'find', 'findLast', 'slice', 'sort', 'at', 'concat', 'reverse', 'pop', 'shift', 'values']);

/** What is known about the values of a program: the roles of variables, parameters, properties and results of functions. */
export class Knowledge {
  readonly #checker: ts.TypeChecker;
  readonly #symbols = new Map<ts.Symbol, Kind>();
  readonly #returns = new Map<ts.Node, Kind>();
  /** Roles by the name of a property, for objects whose shape is unknown. */
  readonly #properties = new Map<string, Kind>();
  /** Roles of parameters that are patterns. */
  readonly #patterns = new Map<ts.Node, Kind>();
  /** Roles of values that a file of CommonJS exports as a whole. */
  readonly #modules = new Map<ts.SourceFile, Kind>();
  /** Functions by the name of the property that holds them. */
  readonly #methods = new Map<string, ts.SignatureDeclaration[]>();
  /** Names of variables with a client, for parameters whose callers are unknown. */
  readonly #clientNames = new Map<string, Kind>();
  #hasChanged = false;

  constructor({ sources, checker }: Program) {
    this.#checker = checker;
    const rounds = 12;
    for (let round = 0; round < rounds; round += 1) {
      if (!this.#learns(sources)) break;
    }
  }

  /** Visits the files once. Returns whether something new is known. */
  #learns(sources: readonly ts.SourceFile[]): boolean {
    this.#hasChanged = false;
    for (const source of sources) this.#visit(source);
    return this.#hasChanged;
  }

  /** The role of an expression, also of one behind `await` or a cast. */
  kindOf(node: ts.Node | undefined): Kind | undefined {
    if (node === undefined) return undefined;
    if (ts.isIdentifier(node)) return this.#identifierKind(node);
    if (ts.isAwaitExpression(node) || ts.isParenthesizedExpression(node) || ts.isNonNullExpression(node))
      return this.kindOf(node.expression);
    if (ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isTypeAssertionExpression(node))
      return this.kindOf(node.expression) ?? this.#typeKind(node.type);
    if (ts.isPropertyAccessExpression(node)) return this.#propertyKind(node);
    if (ts.isElementAccessExpression(node)) {
      const object = this.kindOf(node.expression);
      if (isCarried(object)) return object;
      return isClient(object) && ts.isStringLiteralLike(node.argumentExpression)
        ? managerKind(object, node.argumentExpression.text)
        : undefined;
    }
    if (ts.isBinaryExpression(node)) {
      const isOfRight = node.operatorToken.kind === ts.SyntaxKind.EqualsToken || node.operatorToken.kind === ts.SyntaxKind.CommaToken;
      return (isOfRight ? undefined : this.#chosenKind(node)) ?? (isOfRight ? this.kindOf(node.right) : undefined);
    }
    if (ts.isConditionalExpression(node)) return this.kindOf(node.whenTrue) ?? this.kindOf(node.whenFalse);
    if (ts.isNewExpression(node)) return this.#newKind(node);
    if (ts.isCallExpression(node)) return this.#callKind(node);
    return undefined;
  }

  /** The exported name of the vendor for an identifier or a member of its module. Undefined for other names. */
  vendorName(node: ts.Node): string | undefined {
    if (ts.isIdentifier(node)) return vendorExport(this.#declaration(node));
    if (ts.isPropertyAccessExpression(node) && this.kindOf(node.expression) === 'namespace') return node.name.text;
    if (ts.isQualifiedName(node) && ['namespace', 'class'].includes(this.kindOf(node.left) ?? '')) return node.right.text;
    return undefined;
  }

  /** The manager and method of a call of the vendor's SDK, such as `files.get`. */
  vendorMethod(node: ts.Node): { readonly version: VendorVersion; readonly method: string } | undefined {
    if (!ts.isCallExpression(node)) return undefined;
    if (!ts.isPropertyAccessExpression(node.expression)) return undefined;
    const { expression, name } = node.expression;
    const manager = managerOf(this.kindOf(expression));
    return manager === undefined ? undefined : { version: manager.version, method: `${manager.name}.${name.text}` };
  }

  /** The declaration that a name stands for. Aliases are followed within the program. */
  declarationOf(node: ts.Identifier): ts.Declaration | undefined {
    return this.#declaration(node);
  }

  /** The functions that a call may call, as far as they are in the program. */
  functionsOf(callee: ts.Expression): readonly ts.SignatureDeclaration[] {
    if (ts.isParenthesizedExpression(callee)) return this.functionsOf(callee.expression);
    if (ts.isFunctionExpression(callee) || ts.isArrowFunction(callee)) return [callee];
    if (!ts.isIdentifier(callee) && !ts.isPropertyAccessExpression(callee)) return [];
    const symbol = this.#resolve(ts.isIdentifier(callee) ? callee : callee.name);
    const found = (symbol?.declarations ?? []).flatMap((one) => functionOf(one));
    if (found.length > 0) return found;
    const name = ts.isIdentifier(callee) ? this.#importedName(callee) : callee.name.text;
    return name === undefined ? [] : (this.#methods.get(name) ?? []);
  }

  /** The role of the value of a parameter that is a pattern. */
  patternKind(parameter: ts.ParameterDeclaration): Kind | undefined {
    return this.#patterns.get(parameter) ?? this.#typeKind(parameter.type);
  }

  /** Whether two identifiers stand for the same variable. */
  isSame(a: ts.Identifier, b: ts.Identifier): boolean {
    const symbol = this.#resolve(a);
    return symbol !== undefined && symbol === this.#resolve(b);
  }

  #identifierKind(node: ts.Identifier): Kind | undefined {
    const symbol = this.#resolve(node);
    if (symbol === undefined) return undefined;
    const known = this.#symbols.get(symbol);
    if (known !== undefined) return known;
    const declaration = symbol.declarations?.[0];
    if (declaration === undefined) return undefined;
    const exported = vendorExport(declaration);
    if (exported !== undefined) return moduleKind(declaration, exported);
    const imported = this.#importedName(node);
    if (imported !== undefined) return this.#properties.get(imported);
    const isFree = ts.isParameter(declaration) && declaration.type === undefined;
    return isFree ? this.#clientNames.get(node.text) : undefined;
  }

  /** The exported name of a variable of another file that the checker does not know. */
  #importedName(node: ts.Identifier): string | undefined {
    const declaration = this.#resolve(node)?.declarations?.[0];
    if (declaration === undefined) return undefined;
    if (ts.isImportSpecifier(declaration)) return (declaration.propertyName ?? declaration.name).text;
    if (!ts.isBindingElement(declaration) || !ts.isObjectBindingPattern(declaration.parent)) return undefined;
    return (declaration.propertyName ?? declaration.name).getText();
  }

  #propertyKind(node: ts.PropertyAccessExpression): Kind | undefined {
    const object = this.kindOf(node.expression);
    const name = node.name.text;
    if (isCarried(object)) return object;
    if (isClient(object)) return managerKind(object, name) ?? (name === 'auth' ? 'auth' : undefined);
    if (object !== undefined) return undefined;
    const symbol = this.#resolve(node.name);
    const known = symbol === undefined ? undefined : this.#symbols.get(symbol);
    return known ?? this.#properties.get(name);
  }

  #chosenKind(node: ts.BinaryExpression): Kind | undefined {
    const operators = [ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.AmpersandAmpersandToken];
    if (!operators.includes(node.operatorToken.kind)) return undefined;
    const right = this.kindOf(node.right);
    return node.operatorToken.kind === ts.SyntaxKind.AmpersandAmpersandToken ? right : (this.kindOf(node.left) ?? right);
  }

  #newKind(node: ts.NewExpression): Kind | undefined {
    if (this.kindOf(node.expression) === 'class') return 'sdk';
    const name = this.vendorName(node.expression);
    if (name === 'BoxClient') return 'client10';
    return /^Box(\w+Auth|OAuth)$/.test(name ?? '') ? 'auth' : undefined;
  }

  #callKind(node: ts.CallExpression): Kind | undefined {
    const required = requiredModule(node);
    if (required !== undefined) return this.#requiredKind(node);
    const called = this.vendorMethod(node);
    if (called !== undefined) {
      if (uploads.has(called.method)) return 'upload';
      if (called.method.endsWith('ChunkedUploader')) return 'uploader';
      if (/^events\.get(Enterprise)?EventStream$/.test(called.method)) return 'events';
      if (called.version === 3 || opaque10.test(called.method)) return undefined;
      return metadata10.test(called.method) ? 'metadata' : 'result';
    }
    if (ts.isPropertyAccessExpression(node.expression)) {
      const { expression, name } = node.expression;
      const object = this.kindOf(expression);
      if (object === 'class' && name.text === 'getPreconfiguredInstance') return 'preconfigured';
      if ((object === 'class' || isSdk(object)) && clientFactories.test(name.text)) return 'client3';
      if (object === 'client10' && clientMethods10.test(name.text)) return 'client10';
      if (object === 'auth' && /^with(User|Enterprise)Subject$/.test(name.text)) return 'auth';
      if (isResult(object) && arrayResults.has(name.text)) return object;
      if (name.text === 'then' || name.text === 'catch' || name.text === 'finally') return this.#thenKind(node, name.text, object);
      if (isResult(object) && name.text === 'map') return this.#callbackKind(node.arguments[0]);
      if (expression.getText() === 'Promise' && ['all', 'resolve', 'race'].includes(name.text)) return this.#promiseKind(node.arguments[0]);
    }
    for (const one of this.functionsOf(node.expression)) {
      const kind = this.#returns.get(one) ?? this.#typeKind(one.type);
      if (kind !== undefined) return kind;
    }
    return undefined;
  }

  #requiredKind(node: ts.CallExpression): Kind | undefined {
    const [name] = node.arguments;
    const file = name === undefined ? undefined : this.#checker.getSymbolAtLocation(name)?.declarations?.[0]?.getSourceFile();
    return file === undefined ? undefined : this.#modules.get(file);
  }

  #thenKind(node: ts.CallExpression, method: string, object: Kind | undefined): Kind | undefined {
    if (method !== 'then') return object;
    return this.#callbackKind(node.arguments[0]);
  }

  #callbackKind(callback: ts.Expression | undefined): Kind | undefined {
    if (callback === undefined) return undefined;
    const [first] = this.functionsOf(callback);
    return first === undefined ? undefined : this.#returns.get(first);
  }

  #promiseKind(argument: ts.Expression | undefined): Kind | undefined {
    if (argument === undefined) return undefined;
    if (!ts.isArrayLiteralExpression(argument)) return this.kindOf(argument);
    const kinds = new Set(argument.elements.map((one) => this.kindOf(one)));
    return kinds.size === 1 ? [...kinds][0] : undefined;
  }

  #typeKind(type: ts.TypeNode | undefined): Kind | undefined {
    if (type === undefined) return undefined;
    if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) return this.#firstKind(type.types);
    if (ts.isParenthesizedTypeNode(type)) return this.#typeKind(type.type);
    if (ts.isArrayTypeNode(type)) return resultOnly(this.#typeKind(type.elementType));
    if (ts.isTypeQueryNode(type)) return ts.isIdentifier(type.exprName) ? this.kindOf(type.exprName) : undefined;
    if (!ts.isTypeReferenceNode(type)) return undefined;
    const { typeName, typeArguments = [] } = type;
    const text = typeName.getText();
    if (text === 'ReturnType' && typeArguments[0] !== undefined && ts.isTypeQueryNode(typeArguments[0])) {
      const { exprName } = typeArguments[0];
      if (ts.isIdentifier(exprName)) return this.functionsOf(exprName).map((one) => this.#returns.get(one))[0];
    }
    if (['Promise', 'Awaited', 'Readonly', 'Required', 'Partial', 'NonNullable', 'ReturnType', 'Array', 'ReadonlyArray'].includes(text))
      return this.#firstKind(typeArguments);
    const declaration = ts.isIdentifier(typeName) ? this.#declaration(typeName) : undefined;
    const module = declaration === undefined ? undefined : vendorModuleOf(declaration);
    const name = this.vendorName(typeName) ?? text;
    if (ts.isQualifiedName(typeName)) {
      if (name !== 'BoxClient') return undefined;
      return this.kindOf(typeName.left) === 'class' ? 'client3' : this.kindOf(typeName.left) === 'namespace' ? 'client10' : undefined;
    }
    if (module === undefined) return undefined;
    if (name === 'BoxClient') return 'client10';
    if (name === 'default') return module.endsWith('box-client') ? 'client3' : 'sdk';
    if (/^Box(\w+Auth|OAuth)$|^Authentication$/.test(name)) return 'auth';
    const manager = /^(\w+)Manager$/.exec(name)?.[1];
    if (manager !== undefined) return managerKind('client10', `${manager.charAt(0).toLowerCase()}${manager.slice(1)}`);
    if (name.endsWith('Error')) return 'error';
    return module.includes('/schemas') ? 'result' : undefined;
  }

  #firstKind(types: readonly ts.TypeNode[]): Kind | undefined {
    for (const type of types) {
      const kind = this.#typeKind(type);
      if (kind !== undefined) return kind;
    }
    return undefined;
  }

  #declaration(node: ts.Identifier): ts.Declaration | undefined {
    return this.#resolve(node)?.declarations?.[0];
  }

  #resolve(node: ts.Identifier | ts.MemberName): ts.Symbol | undefined {
    const isShorthand = ts.isShorthandPropertyAssignment(node.parent) && node.parent.name === node;
    const symbol = isShorthand ? this.#checker.getShorthandAssignmentValueSymbol(node.parent) : this.#checker.getSymbolAtLocation(node);
    if (symbol === undefined || (symbol.flags & ts.SymbolFlags.Alias) === 0) return symbol;
    const target = this.#checker.getAliasedSymbol(symbol);
    // An import of a file outside the program.
    return target.declarations === undefined ? symbol : target;
  }

  #visit(node: ts.Node): void {
    if (ts.isVariableDeclaration(node))
      this.#bindPattern(node.name, this.kindOf(node.initializer) ?? this.#typeKind(node.type), node.initializer);
    else if (ts.isPropertyDeclaration(node) || ts.isPropertySignature(node)) {
      const initializer = ts.isPropertyDeclaration(node) ? node.initializer : undefined;
      this.#bindProperty(node.name, this.kindOf(initializer) ?? this.#typeKind(node.type));
      this.#addMethod(node.name, initializer);
    } else if (ts.isParameter(node)) this.#bindParameter(node, this.#typeKind(node.type) ?? this.kindOf(node.initializer));
    else if (ts.isPropertyAssignment(node)) {
      this.#bindProperty(node.name, this.kindOf(node.initializer));
      this.#addMethod(node.name, node.initializer);
    } else if (ts.isShorthandPropertyAssignment(node)) this.#bindName(node.name.text, this.kindOf(node.name));
    else if (ts.isMethodDeclaration(node)) this.#addMethod(node.name, node);
    else if (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.EqualsToken) this.#bindTarget(node.left, node.right);
    else if (ts.isReturnStatement(node)) this.#bindReturn(node, this.kindOf(node.expression));
    else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) this.#setReturn(node, this.kindOf(node.body));
    else if (ts.isForOfStatement(node)) this.#bindLoop(node);
    else if (ts.isExportAssignment(node)) this.#bindDefault(node);
    else if (ts.isCatchClause(node) && node.variableDeclaration !== undefined) this.#bindPattern(node.variableDeclaration.name, 'error');
    else if (ts.isCallExpression(node) || ts.isNewExpression(node)) this.#bindArguments(node);
    node.forEachChild((child) => {
      this.#visit(child);
    });
  }

  #bindLoop(node: ts.ForOfStatement): void {
    if (!ts.isVariableDeclarationList(node.initializer)) return;
    const kind = resultOnly(this.kindOf(node.expression));
    for (const { name } of node.initializer.declarations) this.#bindPattern(name, kind);
  }

  #bindArguments(node: ts.CallExpression | ts.NewExpression): void {
    const args = node.arguments ?? [];
    if (ts.isCallExpression(node)) this.#bindCallbacks(node);
    const functions = ts.isNewExpression(node) ? this.#constructors(node.expression) : this.functionsOf(node.expression);
    for (const { parameters } of functions)
      for (const [index, argument] of args.entries()) {
        const parameter = parameters[index];
        if (parameter === undefined) continue;
        const kind = this.kindOf(argument);
        // A value of any kind may reach a parameter that declares a type.
        if (!isResult(kind) || parameter.type === undefined || !ts.isTypeLiteralNode(parameter.type)) this.#bindParameter(parameter, kind);
      }
  }

  #constructors(callee: ts.Expression): readonly ts.SignatureDeclaration[] {
    if (!ts.isIdentifier(callee)) return [];
    const declaration = this.#declaration(callee);
    if (declaration === undefined) return [];
    if (ts.isClassDeclaration(declaration)) return declaration.members.filter((member) => ts.isConstructorDeclaration(member));
    return functionOf(declaration);
  }

  #bindCallbacks(node: ts.CallExpression): void {
    const called = this.vendorMethod(node);
    const callback = node.arguments.at(-1);
    if (called?.version === 3 && callback !== undefined && isFunction(callback)) {
      this.#bindParameter(callback.parameters[0], 'error');
      this.#bindParameter(callback.parameters[1], this.kindOf(node));
    }
    if (!ts.isPropertyAccessExpression(node.expression)) return;
    const { name, expression } = node.expression;
    const object = this.kindOf(expression);
    const [first, second] = node.arguments.map((one) => this.functionsOf(one)[0]);
    if (name.text === 'then') {
      this.#bindParameter(first?.parameters[0], object);
      this.#bindParameter(second?.parameters[0], 'error');
    }
    if (name.text === 'catch') this.#bindParameter(first?.parameters[0], 'error');
    if (isResult(object) && arrayMethods.has(name.text))
      for (const parameter of first?.parameters.slice(0, 1) ?? []) this.#bindParameter(parameter, object);
    if (isResult(object) && name.text === 'sort') this.#bindParameter(first?.parameters[1], object);
    if (isResult(object) && name.text === 'reduce') this.#bindParameter(first?.parameters[1], object);
  }

  #bindReturn(node: ts.ReturnStatement, kind: Kind | undefined): void {
    const owner = ts.findAncestor(node, (one): one is ts.SignatureDeclaration => ts.isFunctionLike(one));
    if (owner === undefined) return;
    this.#setReturn(owner, kind);
    // A getter is read like a property.
    if (ts.isGetAccessor(owner)) this.#bindProperty(owner.name, kind);
  }

  #setReturn(node: ts.Node, kind: Kind | undefined): void {
    if (kind === undefined || kind === 'error' || this.#returns.has(node)) return;
    this.#returns.set(node, kind);
    this.#hasChanged = true;
  }

  #bindTarget(target: ts.Expression, value: ts.Expression): void {
    const kind = this.kindOf(value);
    if (ts.isIdentifier(target)) this.#bindSymbol(target, kind);
    if (!ts.isPropertyAccessExpression(target)) return;
    if (target.getText() === 'module.exports') {
      this.#bindModule(target.getSourceFile(), kind);
      return;
    }
    this.#addMethod(target.name, value);
    const object = this.kindOf(target.expression);
    if (object === undefined || object === 'namespace') this.#bindProperty(target.name, kind);
  }

  #bindModule(file: ts.SourceFile, kind: Kind | undefined): void {
    if (kind === undefined || this.#modules.has(file)) return;
    this.#modules.set(file, kind);
    this.#hasChanged = true;
  }

  /** `export default` of an expression. */
  #bindDefault(node: ts.ExportAssignment): void {
    const kind = this.kindOf(node.expression);
    const symbol = this.#checker.getSymbolAtLocation(node.getSourceFile())?.exports?.get(ts.InternalSymbolName.Default);
    if (kind === undefined || symbol === undefined || this.#symbols.has(symbol)) return;
    this.#symbols.set(symbol, kind);
    this.#hasChanged = true;
  }

  #bindParameter(parameter: ts.ParameterDeclaration | undefined, kind: Kind | undefined): void {
    if (parameter === undefined) return;
    if (kind !== undefined && !ts.isIdentifier(parameter.name) && !this.#patterns.has(parameter)) this.#patterns.set(parameter, kind);
    this.#bindPattern(parameter.name, kind);
  }

  #bindPattern(name: ts.BindingName, kind: Kind | undefined, value?: ts.Expression): void {
    if (ts.isIdentifier(name)) {
      this.#bindSymbol(name, kind);
      if (isClient(kind) && !this.#clientNames.has(name.text)) this.#clientNames.set(name.text, kind);
      return;
    }
    for (const element of name.elements) {
      if (!ts.isBindingElement(element)) continue;
      const key = (element.propertyName ?? element.name).getText();
      this.#bindPattern(element.name, this.#elementKind(key, kind, value, element));
    }
  }

  #elementKind(key: string, kind: Kind | undefined, value: ts.Expression | undefined, element: ts.BindingElement): Kind | undefined {
    if (isResult(kind)) return kind;
    if (isClient(kind)) return managerKind(kind, key);
    if (kind !== undefined) return undefined;
    if (value !== undefined && ts.isCallExpression(value) && ts.isArrayBindingPattern(element.parent)) {
      const [list] = value.arguments;
      if (list !== undefined && ts.isArrayLiteralExpression(list))
        return this.kindOf(list.elements[element.parent.elements.indexOf(element)]);
    }
    if (value !== undefined && ts.isAwaitExpression(value)) return this.#elementKind(key, kind, value.expression, element);
    return ts.isObjectBindingPattern(element.parent) ? this.#properties.get(key) : undefined;
  }

  #bindSymbol(node: ts.Identifier, kind: Kind | undefined): void {
    if (kind === undefined) return;
    const symbol = this.#resolve(node);
    if (symbol === undefined || this.#symbols.has(symbol)) return;
    this.#symbols.set(symbol, kind);
    this.#hasChanged = true;
  }

  #bindProperty(name: ts.PropertyName, kind: Kind | undefined): void {
    if (kind === undefined || ts.isComputedPropertyName(name)) return;
    if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name)) {
      const symbol = this.#resolve(name);
      if (symbol !== undefined && !this.#symbols.has(symbol)) {
        this.#symbols.set(symbol, kind);
        this.#hasChanged = true;
      }
    }
    this.#bindName(name.text, kind);
  }

  #bindName(name: string, kind: Kind | undefined): void {
    if ((!isClient(kind) && !isSdk(kind) && kind !== 'class') || this.#properties.has(name)) return;
    this.#properties.set(name, kind);
    this.#hasChanged = true;
  }

  #addMethod(name: ts.PropertyName | ts.MemberName, value: ts.Node | undefined): void {
    if (value === undefined || !ts.isFunctionLike(value)) return;
    const known = this.#methods.get(name.getText()) ?? [];
    if (known.includes(value)) return;
    this.#methods.set(name.getText(), [...known, value]);
    this.#hasChanged = true;
  }
}

const isFunction = (node: ts.Node): node is ts.ArrowFunction | ts.FunctionExpression =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node);

function functionOf(declaration: ts.Declaration): ts.SignatureDeclaration[] {
  if (ts.isFunctionLike(declaration)) return [declaration];
  if (
    (ts.isVariableDeclaration(declaration) || ts.isPropertyAssignment(declaration) || ts.isPropertyDeclaration(declaration)) &&
    declaration.initializer !== undefined
  )
    return isFunction(declaration.initializer) ? [declaration.initializer] : [];
  // `exports.load = function () {}` declares the property.
  const { parent } = declaration;
  return ts.isBinaryExpression(parent) && isFunction(parent.right) ? [parent.right] : [];
}

const managerKind = (client: 'client10' | 'client3', name: string): Kind | undefined =>
  client === 'client10'
    ? managers[10].has(name)
      ? `manager10:${name}`
      : undefined
    : managers[3].has(name)
      ? `manager3:${name}`
      : undefined;

const resultOnly = (kind: Kind | undefined): Kind | undefined => (isResult(kind) ? kind : undefined);

/** A property of it has the same role. */
const isCarried = (kind: Kind | undefined): boolean => isResult(kind) || kind === 'error';
