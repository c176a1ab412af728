import { aiHandlers } from './ai.js';
import { authorizationHandlers } from './authorization.js';
import type { Handlers } from './shared/call.js';
import { avatarHandlers } from './avatars.js';
import { collaborationHandlers } from './collaborations.js';
import { collectionHandlers } from './collections.js';
import { commentHandlers } from './comments.js';
import { contentHandlers } from './content.js';
import { docgenHandlers } from './docgen.js';
import { enterpriseConfigurationHandlers } from './enterprise-configurations.js';
import { externalUserHandlers } from './external-users.js';
import { docgenTemplateHandlers } from './docgen-templates.js';
import { eventHandlers } from './events.js';
import { fileVersionHandlers } from './file-versions.js';
import { fileHandlers } from './files.js';
import { folderHandlers } from './folders.js';
import { noteHandlers } from './notes.js';
import { resourceHandlers } from './models/index.js';
import { searchHandlers } from './search.js';
import { sharedItemHandlers } from './shared-items.js';
import { signRequestHandlers } from './sign-requests.js';
import { taskHandlers } from './tasks.js';
import { thumbnailHandlers } from './thumbnails.js';
import { trashHandlers } from './trash.js';
import { uploadSessionHandlers } from './upload-sessions.js';
import { userHandlers } from './users.js';
import { watermarkHandlers } from './watermarks.js';
import { webLinkHandlers } from './web-links.js';
import { zipDownloadHandlers } from './zip-downloads.js';

/** By operation ID. */
export const handlers: Handlers = {
  ...resourceHandlers,
  ...aiHandlers,
  ...authorizationHandlers,
  ...avatarHandlers,
  ...collaborationHandlers,
  ...collectionHandlers,
  ...commentHandlers,
  ...contentHandlers,
  ...docgenHandlers,
  ...enterpriseConfigurationHandlers,
  ...docgenTemplateHandlers,
  ...eventHandlers,
  ...externalUserHandlers,
  ...fileHandlers,
  ...fileVersionHandlers,
  ...folderHandlers,
  ...noteHandlers,
  ...searchHandlers,
  ...sharedItemHandlers,
  ...signRequestHandlers,
  ...taskHandlers,
  ...thumbnailHandlers,
  ...trashHandlers,
  ...uploadSessionHandlers,
  ...userHandlers,
  ...watermarkHandlers,
  ...webLinkHandlers,
  ...zipDownloadHandlers,
};
