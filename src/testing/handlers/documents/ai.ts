import { decodeText, readAll } from '../../http/bytes.js';
import { badRequest, notFound } from '../../http/errors.js';
import { objectField, objectsField, textField, type JsonObject } from '../../http/fields.js';
import { json } from '../../http/response.js';
import type { MockAiItem, MockAiQuestion } from '../../state/ai.js';
import { requireFile } from '../../state/permissions.js';
import { currentVersion } from '../../views/files.js';
import { timestamp } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';

/** The part of a content that the default answer quotes. */
const quotedLength = 200;

const agentInfo = { models: [{ name: 'mock_model', provider: 'mock', supported_purpose: 'chat' }], processor: 'basic_text' };

/** Answers come from the option `ai`. Without one, an answer names the question and the items. */
export const aiHandlers: Handlers = {
  async 'ai.ask'(call) {
    const items = objectsField(call.body, 'items');
    if (textField(call.body, 'mode') === 'single_item_qa' && items.length > 1) throw badRequest('single_item_qa takes one item');
    const citations = call.body['include_citations'] === true ? { citations: (await itemsOf(call)).map(citation) } : {};
    return json({ ...(await textAnswer(call, 'ask')), ...citations });
  },
  'ai.generateText': async (call) => json(await textAnswer(call, 'generateText')),
  'ai.extract': async (call) => json(await textAnswer(call, 'extract')),
  async 'ai.extractStructured'(call) {
    const { body } = call;
    const fields = fieldsOf(call);
    const answered = await answerOf(call, { operation: 'extractStructured', prompt: '', items: await itemsOf(call), fields });
    if (typeof answered === 'string') throw new Error('ai: the answer to extractStructured must be an object with values by field key.');
    const answer = { ...valuesOf(fields, call.world.settings.now()), ...answered };
    const keys = Object.keys(answer);
    const scores = Object.fromEntries(keys.map((key) => [key, { score: 1, level: 'HIGH' }]));
    const references = Object.fromEntries(keys.map((key) => [key, objectsField(body, 'items').map(({ id }) => ({ itemId: id }))]));
    return json({
      ...envelope(call, answer),
      ...(body['include_confidence_score'] === true ? { confidence_score: scores } : {}),
      ...(body['include_reference'] === true ? { reference: references } : {}),
    });
  },
  'aiAgents.getDefault'({ operation, query }) {
    const examples = operation.responses.get('200')?.examples.get('application/json') ?? [];
    const type = `ai_agent_${String(query['mode'])}`;
    const found = examples.find((example) => (example as JsonObject)['type'] === type);
    if (found === undefined) throw new Error(`The document has no example of an agent of the type ${type}.`);
    return json(found);
  },
};

const envelope = ({ world }: Call, answer: unknown): JsonObject => ({
  answer,
  created_at: timestamp(world.settings.now()),
  completion_reason: 'done',
  ai_agent_info: agentInfo,
});

async function textAnswer(call: Call, operation: 'ask' | 'generateText' | 'extract'): Promise<JsonObject> {
  const question = { operation, prompt: textField(call.body, 'prompt') ?? '', items: await itemsOf(call), fields: [] };
  const answered = (await answerOf(call, question)) ?? defaultText(question);
  return envelope(call, typeof answered === 'string' ? answered : JSON.stringify(answered));
}

const answerOf = async ({ world }: Call, question: MockAiQuestion) => world.settings.ai?.(question);

function defaultText({ prompt, items }: MockAiQuestion): string {
  const about = items.map(({ type, id, name, content }) => `${type} ${id} "${name}": ${content.slice(0, quotedLength)}`);
  return `The mock Box was asked "${prompt}" about ${about.join('; ')}`;
}

/** The items of the request. Throws 404 for one that the caller cannot see. */
const itemsOf = async (call: Call): Promise<MockAiItem[]> =>
  Promise.all(objectsField(call.body, 'items').map((item) => itemOf(call, item)));

async function itemOf({ world, viewer }: Call, item: JsonObject): Promise<MockAiItem> {
  const [type, id] = [textField(item, 'type') ?? 'file', String(item['id'])];
  const sent = textField(item, 'content');
  if (type !== 'file') {
    if (world.resources.find(type, id) === undefined) throw notFound();
    return { type, id, name: '', content: sent ?? '' };
  }
  const file = requireFile(world, viewer, id);
  const { content } = currentVersion(file);
  return { type, id, name: file.name, content: sent ?? decodeText(await readAll(content.read(0, content.size))) };
}

const citation = ({ type, id, name, content }: MockAiItem): JsonObject => ({ type, id, name, content: content.slice(0, quotedLength) });

/** The requested fields, or those of the metadata template. */
function fieldsOf({ world, body }: Call): readonly JsonObject[] {
  if (body['fields'] !== undefined) return objectsField(body, 'fields');
  const key = textField(objectField(body, 'metadata_template'), 'template_key');
  if (key === undefined) throw badRequest('Either fields or metadata_template is required');
  const template = world.resources.all('metadata_template').find(({ data }) => data['templateKey'] === key);
  return template === undefined ? [] : objectsField(template.data, 'fields');
}

const valuesOf = (fields: readonly JsonObject[], now: number): JsonObject =>
  Object.fromEntries(fields.map((field) => [String(field['key']), valueOf(field, now)]));

/** A value of the field's type. */
function valueOf(field: JsonObject, now: number): unknown {
  const type = textField(field, 'type') ?? 'string';
  const parts = objectsField(field, 'fields');
  const [option] = objectsField(field, 'options').map((one) => one['key'] ?? null);
  if (type === 'float' || type === 'integer') return 1;
  if (type === 'date') return timestamp(now);
  if (type === 'enum') return option ?? null;
  if (type === 'multiSelect') return option === undefined ? [] : [option];
  if (type === 'taxonomy') return [];
  if (type === 'table') return [valuesOf(parts, now)];
  return parts.length > 0 ? valuesOf(parts, now) : `Value of ${String(field['key'])}`;
}
