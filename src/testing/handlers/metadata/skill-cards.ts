import { notFound } from '../../http/errors.js';
import { objectField, textField, type JsonObject } from '../../http/fields.js';
import { created, empty, json } from '../../http/response.js';
import { instanceOn } from '../../state/metadata/instances.js';
import { globalScope } from '../../state/metadata/templates.js';
import { requireFile, type Action } from '../../state/permissions.js';
import type { FileRecord } from '../../state/records.js';
import type { ResourceRecord } from '../../state/resources.js';
import { renderInstance } from '../../views/metadata.js';
import type { Call, Handlers } from '../shared/call.js';
import { createInstance, deleteInstance, patchedValues, requireInstance, requireTemplate, updateInstance } from './instances.js';

const fileOf = ({ world, viewer, path }: Call, action?: Action): FileRecord => requireFile(world, viewer, path('file_id'), action);

const template = (call: Call): ResourceRecord => requireTemplate(call, globalScope, 'boxSkillsCards');

/** Skill cards: an instance of a global template whose only value is a list of cards. */
export const skillCardHandlers: Handlers = {
  'files.skillCards.get'(call) {
    return json(renderInstance(call.world, call.viewer, requireInstance(call, fileOf(call), template(call))));
  },
  'files.skillCards.create'(call) {
    const file = fileOf(call, 'edit');
    return created(renderInstance(call.world, call.viewer, createInstance(call, file, template(call), cardsIn(call.body))));
  },
  'files.skillCards.update'(call) {
    const file = fileOf(call, 'edit');
    const instance = requireInstance(call, file, template(call));
    return json(renderInstance(call.world, call.viewer, updateInstance(call, file, instance, patchedValues(call, instance))));
  },
  'files.skillCards.delete'(call) {
    const file = fileOf(call, 'edit');
    deleteInstance(call, file, requireInstance(call, file, template(call)));
    return empty();
  },
  'skillInvocations.update'(call) {
    const { world, viewer, body } = call;
    const file = requireFile(world, viewer, textField(objectField(body, 'file'), 'id') ?? '', 'edit');
    const versionId = textField(objectField(body, 'file_version'), 'id');
    if (versionId !== undefined && !file.versions.some(({ id }) => id === versionId))
      throw notFound(`file_version: the file has no version with the ID ${versionId}`);
    const metadata = objectField(body, 'metadata');
    if ('cards' in metadata) replaceCards(call, file, cardsIn(metadata));
    return empty(200);
  },
};

const cardsIn = ({ cards }: JsonObject): JsonObject => ({ cards });

function replaceCards(call: Call, file: FileRecord, values: JsonObject): void {
  const instance = instanceOn(call.world.resources, file, template(call).id);
  if (instance === undefined) createInstance(call, file, template(call), values);
  else updateInstance(call, file, instance, values);
}
