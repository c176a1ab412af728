import type { Method } from '../model/method.js';
import type { Document } from '../openapi/document.js';
import type { SourceLocations } from '../openapi/source-locations.js';
import type { SpecProblem } from '../spec-error.js';
import { checkDeprecations } from './deprecations.js';
import { checkExtensions } from './extensions.js';
import type { Finding } from './finding.js';
import { checkHosts } from './hosts.js';
import { checkOperationIds } from './operation-ids.js';
import { checkParamNames } from './param-names.js';
import { checkPathTemplates } from './path-templates.js';
import { checkSchemaIdentifiers } from './schema-identifiers.js';
import { checkSchemaNames } from './schema-names.js';

/** Finds the faults that make the document unusable for generation. spec/README.md lists the rules. Returns an empty array for a valid document. */
export function checkDocument(document: Document, methods: readonly Method[], locations: SourceLocations): SpecProblem[] {
  return located(
    [
      ...checkExtensions(document, []),
      ...checkOperationIds(methods),
      ...checkPathTemplates(methods),
      ...checkParamNames(methods),
      ...checkSchemaIdentifiers(document),
      ...checkSchemaNames(document, methods),
      ...checkHosts(document, methods),
      ...checkDeprecations(document, methods),
    ],
    locations,
  );
}

export function located(findings: readonly Finding[], locations: SourceLocations): SpecProblem[] {
  return findings.map(({ pointer, message }) => ({ location: locations.locate(pointer), message }));
}
