import ts from 'typescript';
import { clientFactories, type Knowledge } from '../inference/knowledge.js';
import { isSdk } from '../inference/kinds.js';
import type { Rewriter, Rule } from './rewriter.js';

/** The options of the vendor's class, as options of our grants. */
const optionNames: Readonly<Record<string, string>> = {
  clientID: 'clientId',
  clientSecret: 'clientSecret',
  enterpriseID: 'enterpriseId',
  keyID: 'publicKeyId',
  privateKey: 'privateKey',
  passphrase: 'passphrase',
  algorithm: 'algorithm',
};

/** Rewrites the clients of version 3. An object of its class becomes an object with the options of a grant. */
export function clientRule3(knowledge: Knowledge): Rule {
  return (node, rewriter) => {
    if (ts.isNewExpression(node) && knowledge.kindOf(node.expression) === 'class') return optionsText(node, rewriter);
    if (ts.isVariableDeclarationList(node)) return letText(node, knowledge, rewriter);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const { expression, name } = node.expression;
    const kind = knowledge.kindOf(expression);
    if (kind === 'client3') return clientText(name.text, node, expression, knowledge, rewriter);
    if (kind !== 'class' && !isSdk(kind)) return undefined;
    if (name.text === 'getPreconfiguredInstance') return preconfiguredText(node, rewriter);
    if (name.text === 'validateWebhookMessage') return webhookText(node, rewriter);
    return factoryText({ method: name.text, node, sdk: expression, isPreconfigured: kind === 'preconfigured' }, rewriter);
  };
}

function preconfiguredText(node: ts.CallExpression, rewriter: Rewriter): string | undefined {
  const [config] = node.arguments;
  if (config === undefined) return undefined;
  const text = rewriter.render(config);
  return rewriter.rewritten(node, text === 'config' ? '{ config }' : `{ config: ${text} }`);
}

function optionsText(node: ts.NewExpression, rewriter: Rewriter): string | undefined {
  const [argument] = node.arguments ?? [];
  if (argument === undefined || !ts.isObjectLiteralExpression(argument)) {
    rewriter.todo(
      node,
      'Convert the options to those of clientCredentials() or jwtAuth(): clientId, clientSecret, enterpriseId, publicKeyId, privateKey and passphrase.',
    );
    return argument === undefined ? undefined : rewriter.rewritten(node, rewriter.render(argument));
  }
  const properties = argument.properties.flatMap((one): string[] => {
    const key = one.name?.getText() ?? '';
    if (key === 'appAuth' && ts.isPropertyAssignment(one) && ts.isObjectLiteralExpression(one.initializer))
      return one.initializer.properties.flatMap((inner) => optionText(inner, rewriter));
    return optionText(one, rewriter);
  });
  return rewriter.rewritten(node, properties.length === 0 ? '{}' : `{ ${properties.join(', ')} }`);
}

function optionText(node: ts.ObjectLiteralElementLike, rewriter: Rewriter): string[] {
  const key = node.name?.getText().replaceAll(/['"]/g, '') ?? '';
  const name = optionNames[key];
  if (name === undefined) {
    rewriter.todo(
      node,
      ts.isSpreadAssignment(node) ? `Convert the options in ${node.expression.getText()}.` : `The option ${key} is not converted.`,
    );
    return [];
  }
  if (ts.isShorthandPropertyAssignment(node)) return [name === key ? key : `${name}: ${key}`];
  if (!ts.isPropertyAssignment(node)) return [];
  const value = rewriter.render(node.initializer);
  return [value === name ? name : `${name}: ${value}`];
}

const oauthHint = 'use authorizationCode() of box-openapi-sdk, and importTokens() for the tokens of your users.';

/** What a person does with the methods of the vendor's class that have no equivalent. */
const sdkHints: Readonly<Record<string, string>> = {
  getPersistentClient: oauthHint,
  getAuthorizeURL: 'use authorizeUrl() of authorizationCode(), which also returns a state and a code verifier.',
  getTokensAuthorizationCodeGrant: 'use exchangeCode() of authorizationCode(), which saves the tokens in a store.',
  getTokensRefreshGrant: 'remove the call, because grants renew their tokens.',
  getEnterpriseAppAuthTokens: 'remove the call, because jwtAuth() requests its tokens.',
  getAppUserTokens: 'use jwtAuth({ …, userId }), which requests its tokens; downscope() of the client returns one to pass on.',
  revokeTokens: 'use the revoke method of authorizationCode().',
  configure: 'pass the options to createBoxClient() or fastTransport().',
};

/** A call of a method of the SDK that returns a client. */
interface FactoryCall {
  readonly method: string;
  readonly node: ts.CallExpression;
  readonly sdk: ts.Expression;
  /** Whether the SDK has the options of a file. */
  readonly isPreconfigured: boolean;
}

function factoryText(call: FactoryCall, rewriter: Rewriter): string | undefined {
  const { method, node } = call;
  if (!clientFactories.test(method) || method === 'getPersistentClient') {
    rewriter.todo(node, `${method}: ${sdkHints[method] ?? oauthHint}`);
    return undefined;
  }
  const auth = grantText(call, rewriter);
  return auth === undefined ? undefined : rewriter.rewritten(node, `${rewriter.use('createBoxClient')}({ auth: ${auth} })`);
}

function grantText({ method, node, sdk, isPreconfigured }: FactoryCall, rewriter: Rewriter): string | undefined {
  const [first, second] = node.arguments.map((one) => rewriter.render(one));
  if (method === 'getBasicClient') return `${rewriter.use('developerToken')}(${first ?? ''})`;
  const options = rewriter.render(sdk);
  if (method === 'getAppAuthClient') {
    if (node.arguments.length > 2)
      rewriter.todo(node, 'Pass a token store of box-openapi-sdk as store: the one of version 3 has another interface.');
    const subject = first?.slice(1, -1) === 'user' ? 'userId' : first?.slice(1, -1) === 'enterprise' ? 'enterpriseId' : undefined;
    if (subject === undefined) {
      rewriter.todo(node, 'getAppAuthClient: pass enterpriseId or userId to jwtAuth(), depending on the first argument.');
      return undefined;
    }
    if (second === undefined) return `${rewriter.use('jwtAuth')}(${options})`;
    return `${rewriter.use('jwtAuth')}({ ...${options}, ${second === subject ? subject : `${subject}: ${second}`} })`;
  }
  if (isPreconfigured) {
    rewriter.todo(node, `${method}: pass clientId, clientSecret and enterpriseId or userId to clientCredentials(), from the file.`);
    return undefined;
  }
  const grant = rewriter.use('clientCredentials');
  if (method === 'getAnonymousClient') return `${grant}(${options})`;
  return `${grant}({ clientId: ${options}.clientId, clientSecret: ${options}.clientSecret, ${first === 'userId' ? 'userId' : `userId: ${first ?? ''}`} })`;
}

/** The signature of a webhook, whose check is asynchronous here. */
function webhookText(node: ts.CallExpression, rewriter: Rewriter): string | undefined {
  const owner = ts.findAncestor(node, (one) => ts.isFunctionLike(one));
  const isAsync =
    owner !== undefined &&
    ts.canHaveModifiers(owner) &&
    ts.getModifiers(owner)?.some(({ kind }) => kind === ts.SyntaxKind.AsyncKeyword) === true;
  const isTopLevel = owner === undefined;
  if (!isAsync && !isTopLevel) {
    rewriter.todo(
      node,
      'Make the function async, and use (await verifyWebhook({ body, headers, primaryKey, secondaryKey })).valid of box-openapi-sdk/webhooks.',
    );
    return undefined;
  }
  return rewriter.rewritten(node, `(await ${verifyText(node.arguments, rewriter)}).valid`);
}

/** The call of `verifyWebhook` for the arguments body, headers, primary key, secondary key and age. */
export function verifyText(args: readonly ts.Expression[], rewriter: Rewriter): string {
  const names = ['body', 'headers', 'primaryKey', 'secondaryKey', 'toleranceSeconds'];
  const properties = args.flatMap((one, index) => {
    const name = names[index] ?? '';
    const text = rewriter.render(one);
    return text === 'null' || text === 'undefined' ? [] : [text === name ? name : `${name}: ${text}`];
  });
  return `${rewriter.use('verifyWebhook', 'box-openapi-sdk/webhooks')}({ ${properties.join(', ')} })`;
}

/** What a person does with the methods of the client that have no equivalent. */
const clientHints: Readonly<Record<string, string>> = {
  asSelf: 'asUser() returns another client and does not change this one. Use the client without asUser().',
  get: 'call client.request(method, path, options), whose result has the body.',
  post: 'call client.request(method, path, options), whose result has the body.',
  put: 'call client.request(method, path, options), whose result has the body.',
  del: 'call client.request(method, path, options), whose result has the body.',
  options: 'call client.request(method, path, options), whose result has the body.',
  upload: 'call client.uploads.upload().',
  plug: 'use the hooks of createBoxClient().',
  setCustomHeader: 'pass headers to createBoxClient().',
  setIPs: 'pass headers with X-Forwarded-For to createBoxClient().',
  setSharedContext: 'pass boxApi to the calls: shared_link=URL.',
  revokeSharedContext: 'do not pass boxApi to the calls.',
  revokeTokens: 'use the revoke method of authorizationCode().',
  wrapWithDefaultHandler: 'call client.request(), which rejects for error responses.',
  defaultResponseHandler: 'call client.request(), which rejects for error responses.',
  buildSharedItemAuthHeader: 'pass boxApi to the call: shared_link=URL.',
};

function clientText(
  method: string,
  node: ts.CallExpression,
  client: ts.Expression,
  knowledge: Knowledge,
  rewriter: Rewriter,
): string | undefined {
  if (method === 'exchangeToken') return exchangeText(node, client, rewriter);
  if (method === 'asUser') {
    if (!ts.isExpressionStatement(node.parent)) {
      rewriter.todo(node, 'asUser() returns another client and does not change this one. Use the returned client.');
      return undefined;
    }
    const declaration = ts.isIdentifier(client) ? knowledge.declarationOf(client) : undefined;
    const isLocal = declaration === undefined || declaration.getSourceFile() === node.getSourceFile();
    if (
      (!ts.isIdentifier(client) && client.kind !== ts.SyntaxKind.PropertyAccessExpression) ||
      !isLocal ||
      (declaration !== undefined && !ts.isVariableDeclaration(declaration))
    ) {
      rewriter.todo(node, 'asUser() returns another client and does not change this one. Use the returned client.');
      return undefined;
    }
    const text = rewriter.render(client);
    return rewriter.rewritten(node, `${text} = ${text}.asUser(${node.arguments.map((one) => rewriter.render(one)).join(', ')})`);
  }
  const hint = clientHints[method];
  if (hint !== undefined) rewriter.todo(node, `${method}: ${hint}`);
  return undefined;
}

function exchangeText(node: ts.CallExpression, client: ts.Expression, rewriter: Rewriter): string | undefined {
  const [scopes, resource, ...others] = node.arguments;
  if (scopes === undefined || others.length > 0) {
    rewriter.todo(node, 'exchangeToken: call client.downscope({ scopes, resource }), which has no actor and no callback.');
    return undefined;
  }
  const list = rewriter.render(scopes);
  const isList = ts.isArrayLiteralExpression(scopes);
  const isText = ts.isStringLiteralLike(scopes);
  const scopeText = isList ? `scopes: ${list}` : isText ? `scopes: [${list}]` : `scopes: [${list}].flat()`;
  const isEmpty = resource === undefined || resource.getText() === 'null' || resource.getText() === 'undefined';
  const target = isEmpty ? '' : resource.getText() === 'resource' ? ', resource' : `, resource: ${rewriter.render(resource)}`;
  return rewriter.rewritten(node, `${rewriter.render(client)}.downscope({ ${scopeText}${target} })`);
}

/** A client that `asUser` changes is no longer constant. */
function letText(node: ts.VariableDeclarationList, knowledge: Knowledge, rewriter: Rewriter): string | undefined {
  const [declaration] = node.declarations;
  if ((node.flags & ts.NodeFlags.Const) === 0 || node.declarations.length !== 1 || declaration === undefined) return undefined;
  const { name } = declaration;
  if (!ts.isIdentifier(name) || knowledge.kindOf(name) !== 'client3') return undefined;
  const isChange = (inner: ts.Node): boolean =>
    (ts.isExpressionStatement(inner) &&
      ts.isCallExpression(inner.expression) &&
      ts.isPropertyAccessExpression(inner.expression.expression) &&
      inner.expression.expression.name.text === 'asUser' &&
      ts.isIdentifier(inner.expression.expression.expression) &&
      knowledge.isSame(inner.expression.expression.expression, name)) ||
    inner.forEachChild((child) => isChange(child) || undefined) === true;
  return isChange(node.getSourceFile()) ? `let ${rewriter.render(declaration)}` : undefined;
}
