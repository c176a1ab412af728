import { recordKey, type ResourceRecord, type Resources } from '../resources.js';

export const templateKind = 'metadata_template';

export type FieldType = 'string' | 'float' | 'integer' | 'date' | 'enum' | 'multiSelect' | 'taxonomy';

export interface TemplateOption {
  readonly id: string;
  readonly key: string;
  readonly staticConfig?: unknown;
}

export interface TemplateField {
  readonly type: FieldType;
  readonly id: string;
  readonly key: string;
  readonly displayName: string;
  readonly description?: string;
  readonly hidden: boolean;
  /** Of an enum or multiSelect field. */
  readonly options?: readonly TemplateOption[];
  /** The taxonomy of a taxonomy field. */
  readonly taxonomyKey?: string;
  readonly taxonomyId?: string;
  readonly namespace?: string;
  readonly optionsRules?: OptionsRules;
}

export interface OptionsRules {
  /** Default: false. */
  readonly multiSelect?: boolean;
  /** Default: all levels. */
  readonly selectableLevels?: readonly number[];
}

/** A metadata template, as the data of its record. */
export interface Template {
  /** `global`, or `enterprise_` and the enterprise ID. */
  readonly scope: string;
  readonly templateKey: string;
  readonly displayName: string;
  readonly hidden: boolean;
  readonly copyInstanceOnItemCopy: boolean;
  readonly fields: readonly TemplateField[];
  /** Number of changes. */
  readonly version: number;
}

/** The template with the enterprise's security classifications, and its field. */
export const classificationTemplateKey = 'securityClassification-6VMVochwUWo';
export const classificationFieldKey = 'Box__Security__Classification__Key';

export const globalScope = 'global';

export const templateOf = (record: ResourceRecord): Template => record.data as unknown as Template;

/** `enterprise` is short for the scope of the caller's enterprise. */
export const fullScope = (scope: string, enterpriseId: string): string => (scope === 'enterprise' ? enterpriseScope(enterpriseId) : scope);

export const enterpriseScope = (enterpriseId: string): string => `enterprise_${enterpriseId}`;

/** The unique key of a template. */
export const templateName = ({ scope, templateKey }: Pick<Template, 'scope' | 'templateKey'>): string => `${scope}/${templateKey}`;

/** `scope` is a full scope. */
export function findTemplate(resources: Resources, scope: string, templateKey: string): ResourceRecord | undefined {
  return resources.withKey(templateKind, recordKey(0, templateName({ scope, templateKey })));
}

/** The templates that exist from the start. */
export const globalTemplates: readonly { readonly id: string; readonly template: Template }[] = [
  {
    id: '00000000-0000-8000-8000-0000000000a1',
    template: globalTemplate('properties', 'Custom Metadata', []),
  },
  {
    // Only the operations of skill cards use it. Its field has none of the types of other templates.
    id: '00000000-0000-8000-8000-0000000000a2',
    template: globalTemplate('boxSkillsCards', 'Box Skills Cards', []),
  },
];

function globalTemplate(templateKey: string, displayName: string, fields: readonly TemplateField[]): Template {
  const isInternal = templateKey !== 'properties';
  return { scope: globalScope, templateKey, displayName, hidden: isInternal, copyInstanceOnItemCopy: !isInternal, fields, version: 0 };
}
