import type { ResourceModel } from '../resources/model.js';
import { creator } from '../resources/rules.js';

/** A template for sign requests. Only the web app creates them, so a test adds them as state. */
export const signTemplate: ResourceModel = {
  kind: 'sign_template',
  type: 'sign-template',
  idParameter: 'template_id',
  operations: { get: 'signTemplates.get', lists: [{ id: 'signTemplates.list' }] },
  access: { see: creator, create: () => false, change: () => false },
  references: { parent_folder: { kinds: ['folder'], whenDeleted: 'clear' } },
  defaults: {
    ...{ email_subject: null, email_message: null, days_valid: null, source_files: [], signers: [] },
    ...{ are_fields_locked: false, are_options_locked: false, are_recipients_locked: false },
    ...{ are_email_settings_locked: false, are_files_locked: false },
  },
};
