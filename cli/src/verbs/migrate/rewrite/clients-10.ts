import ts from 'typescript';
import type { Facts } from '../source/facts.js';
import { lastName } from '../source/facts.js';
import type { Rewriter, Rule } from './rewriter.js';

/** Rewrites the clients and grants of version 10. */
export function clientRule10({ clients }: Pick<Facts, 'clients'>): Rule {
  return (node, rewriter) => {
    if (ts.isNewExpression(node)) return rewriteNew(node, rewriter);
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const { expression, name } = node.expression;
    if (expression.getText() === 'JwtConfig') return jwtConfigText(name.text, node, rewriter);
    if (name.text !== 'withAsUserHeader' || !clients.has(lastName(expression) ?? '')) return undefined;
    return rewriter.rewritten(
      node,
      `${rewriter.render(expression)}.asUser(${node.arguments.map((one) => rewriter.render(one)).join(', ')})`,
    );
  };
}

function rewriteNew(node: ts.NewExpression, rewriter: Rewriter): string | undefined {
  const [argument] = node.arguments ?? [];
  if (argument === undefined || !ts.isObjectLiteralExpression(argument)) return undefined;
  const valueOf = (name: string): string | undefined => propertyText(argument, name, rewriter);
  switch (node.expression.getText()) {
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
    case 'BoxOAuth':
    case 'OAuthConfig':
      rewriter.todo(node, 'Use authorizationCode() of box-openapi-sdk, and importTokens() for the tokens of your users.');
      return undefined;
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
    if (!ts.isPropertyAssignment(one)) return [rewriter.render(one)];
    return [`${names[key] ?? key}: ${rewriter.render(one.initializer)}`];
  });
  return `{ ${properties.join(', ')} }`;
}

function jwtConfigText(method: string, node: ts.CallExpression, rewriter: Rewriter): string | undefined {
  const [source] = node.arguments;
  if (source === undefined) return undefined;
  const text = rewriter.render(source);
  if (method === 'fromConfigJsonString') return `{ config: ${text} }`;
  return method === 'fromConfigFile' ? `{ config: ${rewriter.use('readFileSync', 'node:fs')}(${text}, 'utf8') }` : undefined;
}

function propertyText(node: ts.ObjectLiteralExpression, name: string, rewriter: Rewriter): string | undefined {
  for (const one of node.properties) {
    if (one.name?.getText() !== name) continue;
    if (ts.isPropertyAssignment(one)) return rewriter.render(one.initializer);
    if (ts.isShorthandPropertyAssignment(one)) return name;
  }
  return undefined;
}
