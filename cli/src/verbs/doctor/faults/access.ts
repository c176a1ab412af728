import type { Fault } from './fault.js';

export const accessFaults = {
  'scope-missing': {
    title: 'The token lacks a scope',
    errors: ['insufficient_scope', 'The request requires higher privileges than provided by the access token.', 'invalid_scope'],
    fix: 'In the developer console, tab Configuration, Application Scopes, select the scope. For client credentials and JWT, an administrator must then authorize the application again. Users of OAuth must consent again.',
  },
  'permission-missing': {
    title: 'The user of the token lacks a permission',
    errors: ['access_denied_insufficient_permissions', 'Access denied - insufficient permission'],
    fix: 'The application has the scope, but the user may not do this. Use the token of an administrator or of the service account, or give the user the permission in the admin console.',
  },
  'terms-not-accepted': {
    title: 'The user has not accepted the terms of service',
    errors: ['terms_of_service_required', 'User must accept the terms of service before the action can be taken'],
    fix: 'Let the user sign in to the Box web app once and accept the terms of the enterprise.',
  },
  'as-user-not-enabled': {
    title: 'The application may not use the As-User header',
    errors: ['insufficient_scope', 'As-User'],
    fix: 'In the developer console, tab Configuration, select App + Enterprise Access and Make API calls using the as-user header. Then an administrator must authorize the application again.',
  },
  'as-user-denied': {
    title: 'The token may not act as this user',
    errors: ['access_denied_insufficient_permissions', 'The token may not act as that user'],
    fix: 'The ID must be that of an active user of the same enterprise, other than the user of the token. The token must belong to the service account, an administrator or a co-administrator.',
  },
  'origin-not-allowed': {
    title: 'The origin of the page is not allowed',
    errors: [
      'cors_origin_not_whitelisted',
      "No 'Access-Control-Allow-Origin' header is present on the requested resource",
      'blocked by CORS policy',
    ],
    fix: 'In the developer console, tab Configuration, CORS Domains, add the origin: the scheme, the host and the port, without a path and without a slash at the end.',
  },
} satisfies Readonly<Record<string, Fault>>;
