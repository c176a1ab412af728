import type { Engine } from '../resources/engine.js';
import type { ResourceModel } from '../resources/model.js';
import type { Handlers } from '../shared/call.js';
import { cascadePolicyHandlers, metadataCascadePolicy } from './cascade-policies.js';
import { instanceHandlers } from './instances.js';
import { skillCardHandlers } from './skill-cards.js';
import { metadataTaxonomy, taxonomyHandlers } from './taxonomies.js';
import { metadataTaxonomyNode, taxonomyNodeHandlers } from './taxonomy-nodes.js';
import { metadataTemplate, templateHandlers } from './templates.js';

export const metadataModels: readonly ResourceModel[] = [metadataTemplate, metadataCascadePolicy, metadataTaxonomy, metadataTaxonomyNode];

export const metadataHandlers = (engine: Engine): Handlers => ({
  ...templateHandlers(engine),
  ...instanceHandlers,
  ...skillCardHandlers,
  ...cascadePolicyHandlers(engine),
  ...taxonomyHandlers(engine),
  ...taxonomyNodeHandlers(engine),
});
