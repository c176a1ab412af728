import { created, empty, json } from '../../http/response.js';
import { badRequest, forbidden } from '../../http/errors.js';
import { objectField, textField, textsField } from '../../http/fields.js';
import { hasPermission, requireFile } from '../../state/permissions.js';
import type { CommentRecord } from '../../state/records.js';
import { renderComment } from '../../views/discussion.js';
import { selectFields } from '../../views/view.js';
import type { Call, Handlers } from '../shared/call.js';
import { recordFileActivity } from '../shared/record-events.js';
import { pageBody, offsetPage } from '../shared/pages.js';

export const commentHandlers: Handlers = {
  'comments.create'(call) {
    const { world, viewer, body } = call;
    const item = objectField(body, 'item');
    const id = textField(item, 'id') ?? '';
    const repliesTo = textField(item, 'type') === 'comment' ? world.discussion.comment(id) : null;
    const file = requireFile(world, viewer, repliesTo === null ? id : repliesTo.file.id);
    const comment = world.discussion.addComment({ file, repliesTo, createdBy: viewer.user, ...messagesOf(call) });
    recordFileActivity(call, file, renderComment(comment, 'standard'), 'COMMENT_CREATE', 'COMMENT_CREATE');
    return created(show(call, comment));
  },
  'comments.get': (call) => json(show(call, requireComment(call))),
  'comments.update'(call) {
    const comment = requireComment(call);
    if (comment.createdBy !== call.viewer.user) throw forbidden();
    Object.assign(comment, messagesOf(call), { modifiedAt: call.world.settings.now() });
    recordFileActivity(call, comment.file, renderComment(comment, 'standard'), 'COMMENT_EDIT', 'COMMENT_EDIT');
    return json(show(call, comment));
  },
  'comments.delete'(call) {
    const comment = requireComment(call);
    if (comment.createdBy !== call.viewer.user && !hasPermission(call.world, call.viewer, comment.file, 'own')) throw forbidden();
    call.world.discussion.removeComment(comment);
    recordFileActivity(call, comment.file, renderComment(comment, 'standard'), 'COMMENT_DELETE', 'COMMENT_DELETE');
    return empty();
  },
  'files.comments.list'(call) {
    const file = requireFile(call.world, call.viewer, call.path('file_id'));
    const page = offsetPage(call.world.discussion.commentsOn(file), call.query, 100);
    return json(pageBody(page, (comment) => show(call, comment)));
  },
};

const show = ({ query }: Call, comment: CommentRecord): Record<string, unknown> =>
  renderComment(comment, selectFields(textsField(query, 'fields')));

function requireComment({ world, viewer, path }: Call): CommentRecord {
  const comment = world.discussion.comment(path('comment_id'));
  requireFile(world, viewer, comment.file.id);
  return comment;
}

/** Mentions have the form `@[id:name]` in `tagged_message` and are plain names in `message`. */
function messagesOf({ body }: Call): { message: string; taggedMessage: string } {
  const tagged = textField(body, 'tagged_message');
  const message = textField(body, 'message') ?? (tagged === undefined ? undefined : withoutMentions(tagged));
  if (message === undefined) throw badRequest('A comment needs a message or a tagged_message');
  return { message, taggedMessage: tagged ?? '' };
}

/** Replaces mentions by their names, in one pass: a pattern for a whole mention would search its end from each start again. */
function withoutMentions(text: string): string {
  const start = /@\[\d+:/g;
  const pieces: string[] = [];
  let at = 0;
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const end = text.indexOf(']', start.lastIndex);
    if (end < 0) break;
    pieces.push(text.slice(at, match.index), text.slice(start.lastIndex, end));
    at = start.lastIndex = end + 1;
  }
  return pieces.join('') + text.slice(at);
}
