import ts from 'typescript';
import { clientFactories, lastName, type Facts } from '../source/facts.js';
import type { Rewriter, Rule } from './rewriter.js';

/** The options of the vendor's class, as options of our grants. */
const optionNames: Readonly<Record<string, string>> = {
  clientID: 'clientId',
  clientSecret: 'clientSecret',
  enterpriseID: 'enterpriseId',
  keyID: 'publicKeyId',
  privateKey: 'privateKey',
  passphrase: 'passphrase',
};

/** Rewrites the clients of version 3. An object of its class becomes an object with the options of a grant. */
export function clientRule3({ sdkClasses, sdks, clients }: Facts): Rule {
  return (node, rewriter) => {
    if (ts.isNewExpression(node) && sdkClasses.has(node.expression.getText())) return optionsText(node, rewriter);
    if (ts.isPropertyAccessExpression(node) && node.name.text === 'CURRENT_USER_ID' && clients.has(lastName(node.expression) ?? ''))
      return rewriter.rewritten(node, "'me'");
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
    const { expression, name } = node.expression;
    if (name.text === 'getPreconfiguredInstance' && sdkClasses.has(expression.getText())) {
      const [config] = node.arguments;
      return config === undefined ? undefined : rewriter.rewritten(node, `{ config: ${rewriter.render(config)} }`);
    }
    if (sdkClasses.has(expression.getText()) || sdks.has(lastName(expression) ?? ''))
      return factoryText(name.text, node, expression, rewriter);
    if ((name.text === 'asUser' || name.text === 'asSelf') && clients.has(lastName(expression) ?? ''))
      rewriter.todo(node, 'asUser() returns another client and does not change this one. Use the returned client.');
    return undefined;
  };
}

function optionsText(node: ts.NewExpression, rewriter: Rewriter): string | undefined {
  const [argument] = node.arguments ?? [];
  if (argument === undefined || !ts.isObjectLiteralExpression(argument)) {
    rewriter.todo(node, 'Convert the options to those of clientCredentials() or jwtAuth().');
    return undefined;
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
  const key = node.name?.getText() ?? '';
  const name = optionNames[key];
  if (name === undefined) {
    rewriter.todo(node, `The option ${key} is not converted.`);
    return [];
  }
  if (ts.isShorthandPropertyAssignment(node)) return [name === key ? key : `${name}: ${key}`];
  return ts.isPropertyAssignment(node) ? [`${name}: ${rewriter.render(node.initializer)}`] : [];
}

function factoryText(method: string, node: ts.CallExpression, sdk: ts.Expression, rewriter: Rewriter): string | undefined {
  if (!clientFactories.test(method)) {
    rewriter.todo(node, `${method}: use authorizationCode() of box-openapi-sdk.`);
    return undefined;
  }
  const [first, second] = node.arguments.map((one) => rewriter.render(one));
  const options = rewriter.render(sdk);
  const auth = ((): string | undefined => {
    switch (method) {
      case 'getBasicClient':
        return `${rewriter.use('developerToken')}(${first ?? ''})`;
      case 'getAppAuthClient': {
        const subject = first?.slice(1, -1) === 'user' ? 'userId' : 'enterpriseId';
        return `${rewriter.use('jwtAuth')}(${second === undefined ? options : `{ ...${options}, ${subject}: ${second} }`})`;
      }
      case 'getAnonymousClient':
        return `${rewriter.use('clientCredentials')}(${options})`;
      case 'getCCGClientForUser':
        return `${rewriter.use('clientCredentials')}({ clientId: ${options}.clientId, clientSecret: ${options}.clientSecret, userId: ${first ?? ''} })`;
      default:
        return undefined;
    }
  })();
  if (auth !== undefined) return rewriter.rewritten(node, `${rewriter.use('createBoxClient')}({ auth: ${auth} })`);
  rewriter.todo(node, `${method}: use authorizationCode() of box-openapi-sdk, and importTokens() for the tokens of your users.`);
  return undefined;
}
