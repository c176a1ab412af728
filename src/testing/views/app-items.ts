import type { JsonObject } from '../http/fields.js';

/** An object of another application. */
export const appItemView = ({ id, application_type }: JsonObject): JsonObject => ({ type: 'app_item', id, application_type });
