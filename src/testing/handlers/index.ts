import { aiHandlers } from './documents/ai.js';
import { authorizationHandlers } from './tokens/authorization.js';
import type { Handlers } from './shared/call.js';
import { avatarHandlers } from './people/avatars.js';
import { collaborationHandlers } from './people/collaborations.js';
import { collectionHandlers } from './items/collections.js';
import { commentHandlers } from './people/comments.js';
import { contentHandlers } from './items/content.js';
import { docgenHandlers } from './docgen/docgen.js';
import { enterpriseConfigurationHandlers } from './people/enterprise-configurations.js';
import { externalUserHandlers } from './people/external-users.js';
import { docgenTemplateHandlers } from './docgen/docgen-templates.js';
import { eventHandlers } from './events.js';
import { fileVersionHandlers } from './items/file-versions.js';
import { fileHandlers } from './items/files.js';
import { folderHandlers } from './items/folders.js';
import { noteHandlers } from './documents/notes.js';
import { resourceHandlers } from './models/index.js';
import { metadataQueryHandlers } from './queries/metadata-queries.js';
import { queryHandlers } from './queries/queries.js';
import { searchHandlers } from './search/search.js';
import { sharedItemHandlers } from './items/shared-items.js';
import { signRequestHandlers } from './signing/sign-requests.js';
import { taskHandlers } from './people/tasks.js';
import { thumbnailHandlers } from './items/thumbnails.js';
import { trashHandlers } from './items/trash.js';
import { uploadSessionHandlers } from './items/upload-sessions.js';
import { userHandlers } from './people/users.js';
import { watermarkHandlers } from './items/watermarks.js';
import { webLinkHandlers } from './items/web-links.js';
import { zipDownloadHandlers } from './items/zip-downloads.js';

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
  ...metadataQueryHandlers,
  ...noteHandlers,
  ...queryHandlers,
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
