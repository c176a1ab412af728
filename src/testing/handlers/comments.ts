import { created, empty, json } from '../http/response.js';
import { badRequest, forbidden } from '../http/errors.js';
import { bag, textField, textsField } from '../http/fields.js';
import { may, reachFile } from '../state/access.js';
import type { CommentRecord } from '../state/records.js';
import { renderComment } from '../views/discussion.js';
import { extentOf } from '../views/view.js';
import type { Call, Handlers } from './shared/call.js';
import { noteOn } from './notes.js';
import { answerPage, offsetPage } from './shared/pages.js';

export const commentHandlers: Handlers = {
  'comments.create'(call) {
    const { world, viewer, body } = call;
    const item = bag(body, 'item');
    const id = textField(item, 'id') ?? '';
    const repliesTo = textField(item, 'type') === 'comment' ? world.discussion.comment(id) : null;
    const file = reachFile(world, viewer, repliesTo === null ? id : repliesTo.file.id);
    const words = wordsOf(call);
    const comment = world.discussion.addComment({ file, repliesTo, createdBy: viewer.user, ...words });
    noteOn(call, file, renderComment(comment, 'standard'), 'COMMENT_CREATE', 'COMMENT_CREATE');
    return created(show(call, comment));
  },
  'comments.get': (call) => json(show(call, reachComment(call))),
  'comments.update'(call) {
    const comment = reachComment(call);
    if (comment.createdBy !== call.viewer.user) throw forbidden();
    Object.assign(comment, wordsOf(call), { modifiedAt: call.world.settings.now() });
    noteOn(call, comment.file, renderComment(comment, 'standard'), 'COMMENT_EDIT', 'COMMENT_EDIT');
    return json(show(call, comment));
  },
  'comments.delete'(call) {
    const comment = reachComment(call);
    if (comment.createdBy !== call.viewer.user && !may(call.world, call.viewer, comment.file, 'own')) throw forbidden();
    call.world.discussion.removeComment(comment);
    noteOn(call, comment.file, renderComment(comment, 'standard'), 'COMMENT_DELETE', 'COMMENT_DELETE');
    return empty();
  },
  'files.comments.list'(call) {
    const file = reachFile(call.world, call.viewer, call.path('file_id'));
    const page = offsetPage(call.world.discussion.commentsOn(file), call.query, 100);
    return json(answerPage(page, (comment) => show(call, comment)));
  },
};

const show = ({ query }: Call, comment: CommentRecord): Record<string, unknown> =>
  renderComment(comment, extentOf(textsField(query, 'fields')));

function reachComment({ world, viewer, path }: Call): CommentRecord {
  const comment = world.discussion.comment(path('comment_id'));
  reachFile(world, viewer, comment.file.id);
  return comment;
}

/** Mentions stand as `@[id:name]` in the tagged text and as plain names in the other. */
function wordsOf({ body }: Call): { message: string; taggedMessage: string } {
  const tagged = textField(body, 'tagged_message');
  const message = textField(body, 'message') ?? tagged?.replace(/@\[\d+:([^\]]*)\]/g, '$1');
  if (message === undefined) throw badRequest('A comment needs a message or a tagged_message');
  return { message, taggedMessage: tagged ?? '' };
}
