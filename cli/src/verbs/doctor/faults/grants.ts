import type { Fault } from './fault.js';

export const grantFaults = {
  'clock-wrong': {
    title: 'The clock of this machine is wrong',
    errors: ["Please check the 'exp' claim.", "Current date/time MUST be before the expiration date/time listed in the 'exp' claim"],
    fix: 'Synchronize the clock with a time server (NTP). jwtAuth corrects the difference itself, but other SDKs, logs and signed URLs do not.',
  },
  'client-invalid': {
    title: 'The client ID and the client secret do not match',
    errors: ['invalid_client', 'The client credentials are invalid'],
    fix: 'In the developer console, open the application, tab Configuration, and copy both from OAuth 2.0 Credentials. A reset of the secret makes the old one invalid.',
  },
  'grant-not-allowed': {
    title: 'The application may not use this grant',
    errors: ['unauthorized_client', 'The grant type is unauthorized for this client_id'],
    fix: 'The app type sets the grants. In the developer console, the top of the tab Configuration shows it. Create an application for server authentication with client credentials or with JWT, or use the grant of this one.',
  },
  'application-not-authorized': {
    title: 'The application is not authorized in the enterprise',
    errors: ['unauthorized_client', 'This app is not authorized by the enterprise admin'],
    fix: 'In the developer console, open the tab Authorization and choose Review and Submit. Then an administrator authorizes the application in the admin console (Integrations, Platform Apps Manager). Repeat both after each change of scopes or access.',
  },
  'subject-invalid': {
    title: 'The application may not get tokens for this enterprise or user',
    errors: ['invalid_grant', 'Grant credentials are invalid', "Please check the 'sub' claim. The 'sub' specified is invalid."],
    fix: 'Compare the enterprise ID with the tab General Settings of the developer console. For the tokens of a user, select App + Enterprise Access and Generate user access tokens in the tab Configuration, then let an administrator authorize the application again.',
  },
  'key-not-registered': {
    title: 'The public key ID is not a key of the application',
    errors: ['invalid_grant', "'kid' invalid, unable to lookup correct key"],
    fix: 'In the developer console, tab Configuration, Add and Manage Public Keys: publicKeyID must be in this list. Generate another key pair if the key was deleted.',
  },
  'key-mismatch': {
    title: 'The private key does not belong to the public key ID',
    errors: ['invalid_grant', 'Signature verification error.'],
    fix: 'Use the private key and publicKeyID of the same file, or generate another key pair in the developer console, tab Configuration, Add and Manage Public Keys.',
  },
  'assertion-rejected': {
    title: 'The service rejects the assertion',
    errors: ['invalid_grant', "Please check the 'iss' claim", "Please check the 'aud' claim", "Please check the 'jti' claim."],
    fix: 'The client ID must be that of the application which has the key. Download the configuration file again from the developer console, and do not change it.',
  },
  'refresh-token-rejected': {
    title: 'The refresh token is no longer valid',
    errors: ['invalid_grant', 'Refresh token has expired', 'Invalid refresh token'],
    fix: 'Let the user authorize again. A refresh token works once and lasts 60 days: keep one token store for all processes, and restore no old copy of it.',
  },
  'token-rejected': {
    title: 'The access token is not valid',
    errors: ['401 Unauthorized', 'The access token provided is invalid.', 'The developer token was rejected'],
    fix: 'The token has expired, was revoked or belongs to another environment. A developer token lasts 60 minutes: in the developer console, tab Configuration, choose Generate Developer Token.',
  },
} satisfies Readonly<Record<string, Fault>>;
