import ts from 'typescript';
import type { Knowledge } from '../inference/knowledge.js';
import { verifyText } from './clients-3.js';
import type { Rewriter, Rule } from './rewriter.js';

/** Rewrites the clients, grants and helpers of version 10. */
export function clientRule10(knowledge: Knowledge): Rule {
  return (node, rewriter) => {
    if (ts.isNewExpression(node)) return rewriteNew(node, knowledge, rewriter);
    if (!ts.isCallExpression(node)) return undefined;
    const helper = helperText(node, knowledge, rewriter);
    if (helper !== undefined || !ts.isPropertyAccessExpression(node.expression)) return helper;
    const { expression, name } = node.expression;
    const owner = knowledge.vendorName(expression);
    if (owner === 'JwtConfig') return jwtConfigText(name.text, node, rewriter);
    const isVerifier = owner === 'WebhooksManager' || knowledge.kindOf(expression) === 'manager10:webhooks';
    if (isVerifier && name.text === 'validateMessage') return validText(node, rewriter);
    const kind = knowledge.kindOf(expression);
    if (kind === 'auth') {
      markAuth(name.text, node, rewriter);
      return;
    }
    return kind === 'client10' ? clientText(name.text, node, expression, rewriter) : undefined;
  };
}

/** What a person does with the methods of the client that have no equivalent. */
const clientHints: Readonly<Record<string, string>> = {
  makeRequest: 'call client.request(method, path, options).',
  withSuppressedNotifications: "pass headers: { 'Box-Notifications': 'off' } to createBoxClient().",
  withExtraHeaders: 'pass headers to createBoxClient().',
  withCustomBaseUrls: 'pass baseUrl or hosts to createBoxClient().',
  withProxy: 'pass fastTransport({ proxy }) as fetch to createBoxClient().',
  withTimeouts: 'pass timeouts to createBoxClient().',
  withCustomAgentOptions: 'pass options to fastTransport(), and the transport as fetch to createBoxClient().',
  withInterceptors: 'pass hooks to createBoxClient().',
};

function clientText(method: string, node: ts.CallExpression, client: ts.Expression, rewriter: Rewriter): string | undefined {
  if (method === 'withAsUserHeader')
    return rewriter.rewritten(node, `${rewriter.render(client)}.asUser(${node.arguments.map((one) => rewriter.render(one)).join(', ')})`);
  const hint = clientHints[method];
  if (hint !== undefined) rewriter.todo(node, `${method}: ${hint}`);
  return undefined;
}

/** What a person does with the methods of a grant. */
const authHints: Readonly<Record<string, string>> = {
  retrieveToken: 'remove the call, because the client requests its tokens.',
  refreshToken: 'remove the call, because the client renews its tokens.',
  retrieveAuthorizationHeader: 'remove the call, because the client authorizes its requests.',
  downscopeToken: 'call client.downscope({ scopes, resource }).',
  revokeToken: 'use the revoke method of authorizationCode().',
  withUserSubject: 'create a second grant with userId.',
  withEnterpriseSubject: 'create a second grant with enterpriseId.',
  getAuthorizeUrl: 'use authorizeUrl() of authorizationCode(), which also returns a state and a code verifier.',
  getTokensAuthorizationCodeGrant: 'use exchangeCode() of authorizationCode(), which saves the tokens in a store.',
};

function markAuth(method: string, node: ts.CallExpression, rewriter: Rewriter): void {
  const hint = authHints[method];
  if (hint !== undefined) rewriter.todo(node, `${method}: ${hint}`);
}

/** Functions of the vendor that convert a value, whose result our client takes or returns. */
const identities = /^(generateByteStreamFromBuffer|dateTimeFromString|dateFromString|dateTimeToString|dateToString)$/;

function helperText(node: ts.CallExpression, knowledge: Knowledge, rewriter: Rewriter): string | undefined {
  const name = knowledge.vendorName(node.expression) ?? '';
  const [argument] = node.arguments;
  return identities.test(name) && argument !== undefined ? rewriter.rewritten(node, rewriter.render(argument)) : undefined;
}

function validText(node: ts.CallExpression, rewriter: Rewriter): string | undefined {
  const [body, headers, primaryKey, options] = node.arguments;
  const args = [body, headers, primaryKey].flatMap((one) => one ?? []);
  if (options === undefined) return rewriter.rewritten(node, `${verifyText(args, rewriter)}.then(({ valid }) => valid)`);
  if (!ts.isObjectLiteralExpression(options) || !options.properties.every((one) => one.name?.getText() === 'secondaryKey')) {
    rewriter.todo(node, 'validateMessage: use verifyWebhook({ body, headers, primaryKey, secondaryKey }) of box-openapi-sdk/webhooks.');
    return undefined;
  }
  const [secondary] = options.properties;
  const key =
    secondary !== undefined && ts.isPropertyAssignment(secondary)
      ? [secondary.initializer]
      : secondary?.name === undefined
        ? []
        : [secondary.name as ts.Identifier];
  return rewriter.rewritten(node, `${verifyText([...args, ...key], rewriter)}.then(({ valid }) => valid)`);
}

function rewriteNew(node: ts.NewExpression, knowledge: Knowledge, rewriter: Rewriter): string | undefined {
  const [argument] = node.arguments ?? [];
  const name = knowledge.vendorName(node.expression);
  if (name === undefined) return undefined;
  if (name === 'BoxOAuth' || name === 'OAuthConfig') {
    rewriter.todo(node, 'Use authorizationCode() of box-openapi-sdk, and importTokens() for the tokens of your users.');
    return undefined;
  }
  if (name === 'WebhooksManager') rewriter.todo(node, 'Use verifyWebhook() of box-openapi-sdk/webhooks.');
  if (argument === undefined) return undefined;
  if (!ts.isObjectLiteralExpression(argument)) {
    if (/^(BoxClient|Box\w+Auth|\w+Config)$/.test(name))
      rewriter.todo(node, `${name}: pass the options as an object literal of the function of box-openapi-sdk.`);
    return undefined;
  }
  const valueOf = (key: string): string | undefined => propertyText(argument, key, rewriter);
  switch (name) {
    case 'BoxClient': {
      const auth = valueOf('auth');
      if (auth === undefined) return undefined;
      if (argument.properties.length > 1)
        rewriter.todo(node, 'Convert the other options of BoxClient: proxies and agents are options of fastTransport().');
      return rewriter.rewritten(node, `${rewriter.use('createBoxClient')}(${auth === 'auth' ? '{ auth }' : `{ auth: ${auth} }`})`);
    }
    case 'BoxDeveloperTokenAuth': {
      const token = valueOf('token');
      return token === undefined ? undefined : rewriter.rewritten(node, `${rewriter.use('developerToken')}(${token})`);
    }
    case 'BoxCcgAuth':
      return grantText('clientCredentials', node, valueOf('config'), rewriter);
    case 'BoxJwtAuth':
      return grantText('jwtAuth', node, valueOf('config'), rewriter);
    case 'CcgConfig':
      return configText(argument, rewriter, {});
    case 'JwtConfig':
      return configText(argument, rewriter, { jwtKeyId: 'publicKeyId', privateKeyPassphrase: 'passphrase', algorithm: 'algorithm' });
    default:
      return undefined;
  }
}

function grantText(grant: string, node: ts.NewExpression, config: string | undefined, rewriter: Rewriter): string | undefined {
  return config === undefined ? undefined : rewriter.rewritten(node, `${rewriter.use(grant)}(${config})`);
}

/** The configuration becomes the options of the grant. */
function configText(node: ts.ObjectLiteralExpression, rewriter: Rewriter, names: Readonly<Record<string, string>>): string {
  const properties = node.properties.flatMap((one) => {
    const key = one.name?.getText() ?? '';
    if (key === 'tokenStorage') {
      rewriter.todo(node, 'Pass a token store of box-openapi-sdk as store: tokenStorage has another interface.');
      return [];
    }
    const renamed = names[key] ?? key;
    if (ts.isShorthandPropertyAssignment(one)) return [renamed === key ? key : `${renamed}: ${key}`];
    if (!ts.isPropertyAssignment(one)) return [rewriter.render(one)];
    const value = rewriter.render(one.initializer);
    return [value === renamed ? renamed : `${renamed}: ${value}`];
  });
  return rewriter.rewritten(node, `{ ${properties.join(', ')} }`);
}

function jwtConfigText(method: string, node: ts.CallExpression, rewriter: Rewriter): string | undefined {
  const [source, storage] = node.arguments;
  if (source === undefined) return undefined;
  if (storage !== undefined) rewriter.todo(node, 'Pass a token store of box-openapi-sdk as store: tokenStorage has another interface.');
  const text = rewriter.render(source);
  if (method === 'fromConfigJsonString') return rewriter.rewritten(node, text === 'config' ? '{ config }' : `{ config: ${text} }`);
  return method === 'fromConfigFile'
    ? rewriter.rewritten(node, `{ config: ${rewriter.use('readFileSync', 'node:fs')}(${text}, 'utf8') }`)
    : undefined;
}

function propertyText(node: ts.ObjectLiteralExpression, name: string, rewriter: Rewriter): string | undefined {
  for (const one of node.properties) {
    if (one.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(one)) return rewriter.render(one.initializer);
    if (ts.isShorthandPropertyAssignment(one)) return name;
  }
  return undefined;
}
