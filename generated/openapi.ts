// Generated from spec/ by `npm run generate`. Change spec/ instead of this file.

import type { BinaryBody } from '../src/core/types.js';
export interface paths {
    "/authorize": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask a user for access
         * @description The page on which a user signs in and lets the application act on their behalf. Open this address in the user's browser instead of calling it. When the user agrees or refuses, the browser is sent to redirect_uri with a code, which lives for 30 seconds, or with an error.
         */
        get: operations["authorization.authorize"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/token": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Request an access token
         * @description Grants an access token, which lives for about an hour. What the body has to hold depends on grant_type; client_id and client_secret nearly always belong to it. authorization_code: code. refresh_token: refresh_token. client_credentials: box_subject_type and box_subject_id. jwt-bearer: assertion. token-exchange, which makes a token that may do less: subject_token, subject_token_type and scope, with resource, box_shared_link or actor_token as wanted.
         */
        post: operations["authorization.requestToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/oauth2/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke a token
         * @description Ends an access token or a refresh token, and with it the other one of the pair. This is how a user is signed out of the application.
         */
        post: operations["authorization.revokeToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Get a file
         * @description Returns what Box knows about a file; its bytes are loaded down with files.download. Much comes only when fields names it: permissions, tags, lock, metadata, representations and more. A file in the trash answers 404 with the code trashed.
         */
        get: operations["files.get"];
        /**
         * Change or move a file
         * @description Changes what the body names: renames, moves, describes, tags, locks or shares the file. The bytes are changed by an upload of a new version. Name a property in fields to see its new value when it is not one of the standard ones, such as lock or tags.
         */
        put: operations["files.update"];
        /**
         * Restore a file from the trash
         * @description Brings a file from the trash back to the folder that it was in. The body, which may be left out, says where it goes when that folder is gone, and what it is called when its name is taken by now; a taken name without another one answers 409.
         */
        post: operations["files.trash.restore"];
        /**
         * Delete a file
         * @description Moves a file to the trash, from which it can be brought back for a time that the enterprise sets. Where the enterprise keeps no trash it is gone for good.
         */
        delete: operations["files.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a file
         * @description Makes a copy of one version of a file. A copy in the folder of the original needs another name.
         */
        post: operations["files.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/thumbnail.{extension}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
                /** @description The picture's format. */
                extension: "png" | "jpg";
            };
            cookie?: never;
        };
        /**
         * Get a thumbnail of a file
         * @description Returns a small picture of a file, in a size within the bounds: png has 32, 64, 128 and 256 pixels a side, jpg 32, 160 and 320. While the picture is being made the answer is 202, and for types that have none 302; both name a placeholder. A file that no picture can be made of answers 404.
         */
        get: operations["files.thumbnail.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Get a file in the trash
         * @description Returns a file that was moved to the trash itself; trashed_at and purged_at say since when and until when. For a file that is there because its folder was deleted, ask for the folder.
         */
        get: operations["files.trash.get"];
        put?: never;
        post?: never;
        /**
         * Delete a file in the trash
         * @description Removes a file from the trash for good. Nobody can bring it back.
         */
        delete: operations["files.trash.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * List the past versions of a file
         * @description Returns the versions that came before the current one, which the file itself names as file_version. The list is empty for a file that was uploaded once. Only paid accounts keep versions.
         */
        get: operations["files.versions.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/shared_items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the item behind a shared link
         * @description Finds the file, folder or web link that a shared link opens, which may belong to another enterprise. Send the same BoxApi header with further calls about the item. A wrong link, a missing password and a link that does not let the user in answer 404 or 403.
         */
        get: operations["sharedItems.get"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Upload a file
         * @description Puts a new file into a folder in one call. This suits files up to 50 MB; larger ones go more safely in parts through an upload session. The attributes part has to come before the file part, else the service refuses the call.
         */
        post: operations["files.content.upload"];
        delete?: never;
        /**
         * Check a file before its upload
         * @description Says whether a file of that name and size may go into the folder, before any of its bytes move. A taken name answers 409, a full account or a file above the size limit 403. The check keeps nothing free: a name can be taken between it and the upload.
         */
        options: operations["files.content.preflight"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        /**
         * Download a file
         * @description Fetches the bytes of a file, or of one of its versions. The service mostly redirects to an address on another host that lives for a short time: it needs no access token and must not be sent one. A file that has just been uploaded can answer 202 at first.
         */
        get: operations["files.content.download"];
        put?: never;
        /**
         * Upload a new version of a file
         * @description Replaces the content of a file in one call; the content so far is kept as an older version. This suits files up to 50 MB; larger ones go more safely in parts through an upload session. The attributes part has to come before the file part.
         */
        post: operations["files.content.uploadVersion"];
        delete?: never;
        /**
         * Check a file version before its upload
         * @description Says whether a new version of the file may be uploaded, before any of its bytes move. A name is only needed when the file is to be renamed by the upload.
         */
        options: operations["files.content.preflightVersion"];
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/upload_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an upload session
         * @description Begins the upload of a new file in parts, for files of 20,000,000 bytes and more. Name, quota and size limit are checked at once. The session lives for seven days; the answer says how long its parts have to be and where its later calls go.
         */
        post: operations["uploadSessions.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/upload_sessions": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start an upload session for a version
         * @description Begins the upload of a new version of a file in parts, for content of 20,000,000 bytes and more. Quota and size limit are checked at once. The file changes only when the session is committed.
         */
        post: operations["uploadSessions.createForFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/upload_sessions/{upload_session_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload session's id. */
                upload_session_id: string;
            };
            cookie?: never;
        };
        /**
         * Get an upload session
         * @description Returns an upload session and how many of its parts have been taken in, to resume an upload. The session's own address for this, session_endpoints.status, goes before the host given here.
         */
        get: operations["uploadSessions.get"];
        /**
         * Upload a part of a file
         * @description Sends one part of the file. A part starts at a multiple of the session's part_size and is as long as that, only the last may be shorter. Parts may go in any order and a few at a time, and a part that was lost on the way may be sent again: range_overlaps_existing_part then means that it had arrived. The session's own address for this, session_endpoints.upload_part, goes before the host given here.
         */
        put: operations["uploadSessions.parts.upload"];
        post?: never;
        /**
         * Abort an upload session
         * @description Ends an upload session and throws away the parts that have arrived. It cannot be undone. The session's own address for this, session_endpoints.abort, goes before the host given here.
         */
        delete: operations["uploadSessions.abort"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/upload_sessions/{upload_session_id}/parts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the uploaded parts
         * @description Returns the parts that have arrived, to see which are still to be sent. The session's own address for this, session_endpoints.list_parts, goes before the host given here.
         */
        get: operations["uploadSessions.parts.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/upload_sessions/{upload_session_id}/commit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Commit an upload session
         * @description Makes the file, or its new version, out of the uploaded parts. Right after the last part the service may still be busy with it, and answers 202 or the code parts_mismatch: ask again with the same body. The session's own address for this, session_endpoints.commit, goes before the host given here.
         */
        post: operations["uploadSessions.commit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/folders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Create a folder
         * @description Makes an empty folder in another one. A name that is taken there answers 409 and names the item that holds it.
         */
        post: operations["folders.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/folders/{folder_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        /**
         * Get a folder
         * @description Returns a folder with the first of its items in item_collection. Order and place of those are chosen by sort, direction, offset and limit; to walk through all items of a folder, list them.
         */
        get: operations["folders.get"];
        /**
         * Change or move a folder
         * @description Changes the properties that the body names. Another parent moves the folder with all that it holds; a large move can answer 503 and go on after that, and its folders answer 409 until it is done.
         */
        put: operations["folders.update"];
        /**
         * Restore a folder from the trash
         * @description Brings a folder back with what was in it, to where it was or, when that place is gone, to the parent in the body. A name that is taken there answers 409, so give another one. The folders concerned are locked meanwhile.
         */
        post: operations["folders.trash.restore"];
        /**
         * Delete a folder
         * @description Moves a folder to the trash, or deletes it for good where the enterprise keeps no trash. A folder that still holds something is refused unless recursive is true.
         */
        delete: operations["folders.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/folders/{folder_id}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Copy a folder
         * @description Copies a folder with all that it holds into another folder, and leaves the original as it is. Collaborations and shared links are not copied. The root folder cannot be copied.
         */
        post: operations["folders.copy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/folders/{folder_id}/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items in a folder
         * @description Returns the files, folders and web links that a folder holds, one level deep. Folders come first, then files, then web links; sort says what counts among each kind.
         */
        get: operations["folders.items.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/folders/{folder_id}/trash": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        /**
         * Get a folder in the trash
         * @description Returns a folder that was moved to the trash itself. One that went there with a folder above it is not found; that folder is the one to ask for.
         */
        get: operations["folders.trash.get"];
        put?: never;
        post?: never;
        /**
         * Delete a folder in the trash for good
         * @description Removes a folder in the trash and all that it holds. Nothing brings it back.
         */
        delete: operations["folders.trash.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/folders/trash/items": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the items in the trash
         * @description Returns the files, folders and web links that the user moved to the trash, without those that went there inside a folder. Ask for fields to see when they were trashed and when they go for good.
         */
        get: operations["trash.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaborations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pending collaborations
         * @description Returns the invitations that wait for the user who calls. Other collaborations are listed by item.
         */
        get: operations["collaborations.list"];
        put?: never;
        /**
         * Give a user or group access
         * @description Invites a user or a group to a file or folder. Depending on the settings of those concerned the access holds at once or waits to be accepted; an address without an account is invited by e-mail. Only those who may invite collaborators can do so, and a second invitation of the same user is refused.
         */
        post: operations["collaborations.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/collaborations/{collaboration_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The collaboration's id. */
                collaboration_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a collaboration
         * @description Returns one collaboration with who has the access and to what.
         */
        get: operations["collaborations.get"];
        /**
         * Change or answer a collaboration
         * @description Changes the role or the end of an access, or accepts or rejects an invitation by its status. The role owner hands the folder over, which only its owner can do, and is answered without a body.
         */
        put: operations["collaborations.update"];
        post?: never;
        /**
         * Take access away
         * @description Ends a collaboration or withdraws an invitation. Those who may invite collaborators can do so, and everybody can give up their own access.
         */
        delete: operations["collaborations.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/folders/{folder_id}/collaborations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the collaborations on a folder
         * @description Returns who has access to a folder and who is invited to it, with the access that comes from folders above.
         */
        get: operations["folders.collaborations.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Comment on a file
         * @description Adds a comment to a file, or a reply to a comment. Anybody who may comment on the file may do so, and people who are mentioned are notified.
         */
        post: operations["comments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/comments/{comment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The comment's id. */
                comment_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a comment
         * @description Returns one comment with its author and the item that it is about.
         */
        get: operations["comments.get"];
        /**
         * Edit a comment
         * @description Replaces the text of a comment. Only its author may do so.
         */
        put: operations["comments.update"];
        post?: never;
        /**
         * Delete a comment
         * @description Removes a comment for good. Its author and the file's owner may do so; replies to it stay.
         */
        delete: operations["comments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/comments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the comments on a file
         * @description Returns the comments on a file, oldest first, replies among them.
         */
        get: operations["files.comments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a task on a file
         * @description Makes a task on a file, with nobody to do it yet. Each person is added with taskAssignments.create. The caller needs to be able to see the file.
         */
        post: operations["tasks.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a task
         * @description Returns one task with its assignments.
         */
        get: operations["tasks.get"];
        /**
         * Change a task
         * @description Changes what a task asks for and until when. Properties that are left out stay as they are; assignments are changed on their own.
         */
        put: operations["tasks.update"];
        post?: never;
        /**
         * Delete a task
         * @description Removes a task and its assignments from the file.
         */
        delete: operations["tasks.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/tasks/{task_id}/assignments": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: string;
            };
            cookie?: never;
        };
        /**
         * List the assignments of a task
         * @description Returns who is to do a task, all in one answer. Unless fields asks for more, an entry says no more than whom and on which file.
         */
        get: operations["tasks.assignments.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/files/{file_id}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the tasks on a file
         * @description Returns the tasks on a file, all in one answer. Unless fields asks for more, an entry can be as short as its file and due date.
         */
        get: operations["files.tasks.list"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task_assignments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign a task to a user
         * @description Adds one person to those who are to do a task; call it once for each. The person needs access to the file and is told by e-mail.
         */
        post: operations["taskAssignments.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/task_assignments/{task_assignment_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The assignment's id. */
                task_assignment_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a task assignment
         * @description Returns one assignment of a task and how it stands.
         */
        get: operations["taskAssignments.get"];
        /**
         * Report on a task assignment
         * @description Sets how an assignment stands, with a message. It is how the assignee completes, approves or rejects the task.
         */
        put: operations["taskAssignments.update"];
        post?: never;
        /**
         * Take a task from a user
         * @description Removes one person from those who are to do the task. The task itself stays.
         */
        delete: operations["taskAssignments.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search for files, folders and web links
         * @description Returns the items that match the words and filters and that the user may see. A call needs query, mdfilters or one of the filters that stand for them, such as a folder, an owner or a time range. Changes show up in the index after some minutes. Searches have a rate limit of their own: 6 a second and 60 a minute for a user.
         */
        get: operations["search.query"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List the users of an enterprise
         * @description Returns the managed users of the enterprise, or those that filter_term, user_type and external_app_user_id leave over. Only admins and applications that may manage users can call it. External users are found by their exact login alone.
         */
        get: operations["users.list"];
        put?: never;
        /**
         * Add a user to the enterprise
         * @description Makes a managed user, who is invited by e-mail, or an app user, who belongs to the application alone. Only admins and applications that may manage users can call it. A login that some account already has is answered with 409 user_login_already_used.
         */
        post: operations["users.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get the user who calls
         * @description Returns the user to whom the access token belongs, or the one named in the As-User header. For an application that acts for itself this is its service account.
         */
        get: operations["users.me"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id. */
                user_id: string;
            };
            cookie?: never;
        };
        /**
         * Get a user
         * @description Returns one user of the enterprise. Admins and applications that may manage users see everything about their users; of an external user only little is sent.
         */
        get: operations["users.get"];
        /**
         * Change a user
         * @description Changes the settings of a user, or takes the user out of the enterprise with enterprise null. Only admins and applications that may manage users can call it.
         */
        put: operations["users.update"];
        post?: never;
        /**
         * Delete a user
         * @description Deletes a managed user. Unless force is set the service refuses while the user still owns content or was active of late; with force that content goes too. Move it first with users.folders.transfer to keep it.
         */
        delete: operations["users.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/folders/0": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description Id of the user who owns the content now. */
                user_id: string;
            };
            cookie?: never;
        };
        get?: never;
        /**
         * Move all content to another user
         * @description Moves everything that a user owns into a new folder in another user's account, and returns that folder. It works for the whole account only, and for admins or applications that may manage users. The owner's account is locked meanwhile. With much content the call can time out while the move goes on.
         */
        put: operations["users.folders.transfer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/email_aliases": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id. */
                user_id: string;
            };
            cookie?: never;
        };
        /**
         * List the e-mail aliases of a user
         * @description Returns all further e-mail addresses of a user in one answer. The login is not among them.
         */
        get: operations["users.emailAliases.list"];
        put?: never;
        /**
         * Give a user an e-mail alias
         * @description Adds an e-mail address with which the user can log in and be invited. Only admins and applications that may manage users can call it, for managed users, and with domains that the enterprise has claimed.
         */
        post: operations["users.emailAliases.create"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/users/{user_id}/email_aliases/{email_alias_id}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id. */
                user_id: string;
                /** @description The alias's id. */
                email_alias_id: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take an e-mail alias from a user
         * @description Removes an alias from a user. The login cannot be removed this way.
         */
        delete: operations["users.emailAliases.delete"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List events of a user or enterprise
         * @description Returns what happened in the user's account after a position in the stream, or, for an administrator, in the whole enterprise. Ask again with next_stream_position; an answer with a chunk_size of 0 and the same position means that there is nothing new. Events come at least once and not always in order, so tell repeated ones by their event_id.
         */
        get: operations["events.list"];
        put?: never;
        post?: never;
        delete?: never;
        /**
         * Get the address for long polling
         * @description Returns the server that tells at once when something happens in the user's account. A GET to its url waits until there is news: new_change says to ask for events from the last position, reconnect to call this again. Streams of an enterprise cannot be waited for.
         */
        options: operations["events.realtimeServers.list"];
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A shared link for a file. */
        FileSharedLinkCreate: {
            shared_link: SharedLinkSettings;
        };
        /** @description New settings for the shared link of a file. */
        FileSharedLinkUpdate: {
            shared_link: SharedLinkSettings;
        };
        /** @description A new shared link. */
        FolderSharedLinkCreate: {
            shared_link: SharedLinkSettings;
        };
        /** @description What to change about a shared link. What is left out stays as it is. */
        FolderSharedLinkUpdate: {
            shared_link: SharedLinkSettings;
        };
        /** @description A file, folder or web link as it is found when no fields are asked for. */
        SearchResultItem: File | Folder | WebLink;
        /** @description The refresh token and who holds it. */
        TokenRefresh: {
            /** @description The application's client id. */
            client_id: string;
            /** @description The application's client secret. */
            client_secret: string;
            /** @description The token to trade in. It works once. */
            refresh_token: string;
        };
        /** @description What the service says about a call that it did not carry out. */
        ClientError: {
            /** @constant */
            type: "error";
            /** @description The HTTP status again. */
            status: number;
            /** @description What went wrong, for programs. New codes appear without notice. */
            code?: "accepted" | "access_denied_insufficient_permissions" | "bad_digest" | "bad_request" | "conflict" | "created" | "forbidden" | "insufficient_scope" | "internal_server_error" | "item_name_in_use" | "item_name_invalid" | "invalid_upload_session_id" | "method_not_allowed" | "name_temporarily_reserved" | "no_content" | "not_found" | "not_modified" | "operation_blocked_temporary" | "parts_mismatch" | "precondition_failed" | "range_overlaps_existing_part" | "redirect" | "session_expired" | "storage_limit_exceeded" | "sync_item_precondition_failed" | "too_many_requests" | "trashed" | "unauthorized" | "unavailable" | (string & {});
            /** @description What went wrong, for people. */
            message?: string;
            /** @description Details whose shape depends on the code. */
            context_info?: {
                [key: string]: unknown;
            } | null;
            /** @description A page about the error. */
            help_url?: string;
            /** @description Identifies the call when asking for support. */
            request_id?: string;
        };
        /** @description What the token is asked for with. Which properties count depends on grant_type. */
        TokenRequest: {
            /**
             * @description The way of getting the token.
             * @enum {string}
             */
            grant_type: "authorization_code" | "refresh_token" | "client_credentials" | "urn:ietf:params:oauth:grant-type:jwt-bearer" | "urn:ietf:params:oauth:grant-type:token-exchange";
            /** @description The application's client id. */
            client_id?: string;
            /** @description The application's client secret. */
            client_secret?: string;
            /** @description authorization_code: the code that came to redirect_uri. It lives for 30 seconds. */
            code?: string;
            /** @description refresh_token: the token to trade in. It works once. */
            refresh_token?: string;
            /** @description jwt-bearer: the signed JSON Web Token, valid for at most 60 seconds. */
            assertion?: string;
            /** @description token-exchange: the access token to narrow. */
            subject_token?: string;
            /**
             * @description token-exchange: kind of subject_token.
             * @enum {string}
             */
            subject_token_type?: "urn:ietf:params:oauth:token-type:access_token";
            /** @description token-exchange: a JSON Web Token that names a user of the application for annotations. */
            actor_token?: string;
            /**
             * @description token-exchange: kind of actor_token.
             * @enum {string}
             */
            actor_token_type?: "urn:ietf:params:oauth:token-type:id_token";
            /** @description token-exchange, refresh_token: what the new token may do, scopes with spaces between them. */
            scope?: string;
            /**
             * Format: uri
             * @description token-exchange: address of the file or folder in the API that the new token is for.
             */
            resource?: string;
            /**
             * @description client_credentials: whether to act as the application's service account or as a user.
             * @enum {string}
             */
            box_subject_type?: "enterprise" | "user";
            /** @description client_credentials: id of the enterprise or of the user. */
            box_subject_id?: string;
            /**
             * Format: uri
             * @description token-exchange: shared link of the file or folder that the new token is for.
             */
            box_shared_link?: string;
        };
        /** @description A folder's identity. */
        FolderBase: {
            /** @constant */
            type: "folder";
            /** @description The folder's id. The root folder of an account is 0. */
            id: string;
            /** @description Changes with the folder; for if-match and if-none-match. Null for the root folder. */
            etag?: string | null;
        };
        /** @description A folder as it stands inside other objects. */
        FolderMini: WithRequired<FolderBase, "etag"> & {
            /** @description Counts the changes to the folder, to put events in order. Null for the root folder. */
            sequence_id: string | null;
            /** @description The folder's name. */
            name: string;
        };
        /** @description A file's identity. */
        FileBase: {
            /** @constant */
            type: "file";
            /** @description The file's id. */
            id: string;
            /** @description Changes with every change to the file; for if-match and if-none-match. */
            etag?: string | null;
        };
        /** @description Identity of one version of a file. */
        FileVersionBase: {
            /** @constant */
            type: "file_version";
            /** @description The version's id. */
            id: string;
        };
        /** @description A version of a file as it stands inside other objects. */
        FileVersionMini: FileVersionBase & {
            /** @description SHA-1 of the version's bytes, in hex. */
            sha1: string;
        };
        /** @description A file as it stands inside other objects. */
        FileMini: WithRequired<FileBase, "etag"> & {
            /** @description Counts the changes to the file; null where there is none. */
            sequence_id: string | null;
            /** @description The file's name with its extension. */
            name: string;
            /** @description SHA-1 of the bytes, in hex: 40 characters. */
            sha1: string;
            file_version?: FileVersionMini;
        };
        /** @description The file or folder that it may be done to. A folder stands for all that is in it. */
        Resource: FolderMini | FileMini;
        /** @description One thing that a narrowed token may do. */
        ResourceScope: {
            /** @description What may be done. */
            scope?: "annotation_edit" | "annotation_view_all" | "annotation_view_self" | "base_explorer" | "base_picker" | "base_preview" | "base_upload" | "item_delete" | "item_download" | "item_preview" | "item_read" | "item_rename" | "item_share" | "item_upload" | (string & {});
            object?: Resource;
        };
        /** @description An access token and what belongs to it. */
        AccessToken: {
            /** @description The token for the Authorization header. */
            access_token: string;
            /**
             * Format: int64
             * @description For how many seconds it still lives, about an hour when it is new.
             */
            expires_in: number;
            /** @description How the token is sent. */
            token_type: "bearer" | (string & {});
            /** @description What a narrowed token may do and to which items; empty when it is not narrowed. */
            restricted_to: ResourceScope[];
            /** @description Gets the next access token, once. Only the grants authorization_code and refresh_token bring one. */
            refresh_token?: string;
            /** @description Kind of the token; only a token exchange says it. */
            issued_token_type?: "urn:ietf:params:oauth:token-type:access_token" | (string & {});
        };
        /** @description Why a token was not granted. */
        OAuth2Error: {
            /** @description The reason, for programs. */
            error: "access_denied" | "invalid_client" | "invalid_grant" | "invalid_request" | "invalid_scope" | "server_error" | "temporarily_unavailable" | "unauthorized_client" | "unsupported_grant_type" | (string & {});
            /** @description The reason, for people. */
            error_description?: string;
        };
        /** @description The token to end and who holds it. */
        TokenRevoke: {
            /** @description The application's client id. */
            client_id: string;
            /** @description The application's client secret. */
            client_secret: string;
            /** @description The access token or refresh token. */
            token: string;
        };
        /** @description The folders from the root to the item. Those that the user may not see are left out; an item in the trash has the trash as its only one. */
        PathCollection: {
            /** @description How many folders there are. */
            total_count: number;
            /** @description The folders, the root first. */
            entries: FolderMini[];
        };
        /** @description A user's identity. Some answers send no more than this. */
        UserBase: {
            /** @constant */
            type: "user";
            /** @description The user's id. */
            id: string;
        };
        /** @description A user as it stands inside other objects. */
        UserMini: UserBase & {
            /** @description The name that others see. */
            name: string;
            /** @description The primary e-mail address. Accounts that the system made can have an empty or a made-up one. */
            login: string;
        };
        /**
         * @description Whom a link lets in: open everybody who has it, company the people of the enterprise, collaborators those who have access anyway.
         * @enum {string}
         */
        SharedLinkAccess: "open" | "company" | "collaborators";
        /** @description What a link lets people do. In an answer a flag may be missing. */
        SharedLinkPermissions: {
            /** @description Whether the item can be loaded down. Not for links of access collaborators. */
            can_download?: boolean;
            /** @description Whether the item can be looked at. True for every link, and cannot be turned off. */
            can_preview?: boolean;
            /** @description Whether the item can be edited. Only for files. */
            can_edit?: boolean;
        };
        /** @description A link that opens an item to those who are not collaborators on it. */
        SharedLink: {
            /**
             * Format: uri
             * @description Address of the item's page, at which it can be seen and loaded down. Null while the item is in the trash.
             */
            url: string | null;
            /**
             * Format: uri
             * @description Address of the bytes themselves. Null for links that do not allow downloads, and where the account may not have such links.
             */
            download_url?: string | null;
            /**
             * Format: uri
             * @description The address under the chosen name; null without one.
             */
            vanity_url?: string | null;
            /** @description The chosen name that vanity_url ends in. */
            vanity_name?: string | null;
            access: SharedLinkAccess;
            /** @description Whom the link lets in after the settings of the enterprise and of the folders above are taken into account. */
            effective_access?: SharedLinkAccess;
            /** @description What the link lets people do after those settings are taken into account. */
            effective_permission?: "can_edit" | "can_download" | "can_preview" | "no_access" | (string & {});
            /**
             * Format: date-time
             * @description When the link stops to work; null when it does not.
             */
            unshared_at?: string | null;
            /** @description Whether the link asks for a password. */
            is_password_enabled: boolean;
            permissions?: SharedLinkPermissions;
            /** @description How often the item was loaded down through the link. */
            download_count: number;
            /** @description How often the item was looked at through the link. */
            preview_count: number;
        };
        /**
         * @description Where the item is: active in its folder, trashed in the trash, deleted gone for good.
         * @enum {string}
         */
        ItemStatus: "active" | "trashed" | "deleted";
        /** @description A file as it is sent when no fields are asked for. */
        File: FileMini & {
            /** @description The text that explains the file; may be empty. */
            description: string;
            /** @description Number of bytes. */
            size: number;
            path_collection: PathCollection;
            /**
             * Format: date-time
             * @description When it came to Box.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed in Box.
             */
            modified_at: string;
            /**
             * Format: date-time
             * @description When it went to the trash; null when it is not there.
             */
            trashed_at: string | null;
            /**
             * Format: date-time
             * @description When the trash gives it up for good; null when it is not there.
             */
            purged_at: string | null;
            /**
             * Format: date-time
             * @description When the bytes were first written, as the uploader says. It may be before the upload.
             */
            content_created_at: string | null;
            /**
             * Format: date-time
             * @description When the bytes were last written, as the uploader says. It may be before the upload.
             */
            content_modified_at: string | null;
            /** @description Who brought it to Box; null when the account is gone. */
            created_by: UserMini | null;
            /** @description Who last changed it; null when the account is gone. */
            modified_by: UserMini | null;
            /** @description Whose it is, whose storage it counts against; null when the account is gone. */
            owned_by: UserMini | null;
            /** @description Its shared link; null without one. */
            shared_link: SharedLink | null;
            /** @description The folder that it is in; null when the user may not see that folder. */
            parent: FolderMini | null;
            item_status: ItemStatus;
        };
        /** @description What the user who asks may do with the file. A flag may be missing. */
        FilePermissions: {
            /** @description Whether it can be deleted. */
            can_delete?: boolean;
            /** @description Whether it can be loaded down. */
            can_download?: boolean;
            /** @description Whether people can be invited to it. */
            can_invite_collaborator?: boolean;
            /** @description Whether it can be renamed. */
            can_rename?: boolean;
            /** @description Whether the access of its shared link can be changed. */
            can_set_share_access?: boolean;
            /** @description Whether a shared link can be made for it. */
            can_share?: boolean;
            /** @description Whether annotations can be put on it. */
            can_annotate?: boolean;
            /** @description Whether it can be commented on. */
            can_comment?: boolean;
            /** @description Whether it can be looked at. */
            can_preview?: boolean;
            /** @description Whether a new version can be uploaded. */
            can_upload?: boolean;
            /** @description Whether everybody's annotations can be seen. */
            can_view_annotations_all?: boolean;
            /** @description Whether the user's own annotations can be seen. */
            can_view_annotations_self?: boolean;
            /** @description Whether a watermark can be put on it. */
            can_apply_watermark?: boolean;
        };
        /** @description A lock on a file. While it holds nobody but its maker can change the file. */
        FileLock: {
            /** @constant */
            type: "lock";
            /** @description The lock's id. */
            id: string;
            /** @description Who locked the file; null when the account is gone. */
            created_by?: UserMini | null;
            /**
             * Format: date-time
             * @description When it was locked.
             */
            created_at?: string | null;
            /**
             * Format: date-time
             * @description When the lock ends by itself; null when it does not.
             */
            expires_at?: string | null;
            /**
             * Format: date-time
             * @deprecated
             * @description Another name of expires_at.
             */
            expired_at?: string | null;
            /** @description Whether nobody else can load the file down. */
            is_download_prevented?: boolean;
            /** @description The kind of application that holds the lock; null when a person does. */
            app_type?: "gsuite" | "office_wopi" | "office_wopiplus" | "other" | (string & {}) | null;
        };
        /** @description An address that shows the file in an iframe for a short time after it was asked for. */
        ExpiringEmbedLink: {
            /** @description The token in the address. */
            access_token?: string;
            /** @description For how many seconds the token is good. */
            expires_in?: number;
            /** @description Kind of the token. */
            token_type?: "bearer" | (string & {});
            /** @description What the token is good for. */
            restricted_to?: ResourceScope[];
            /**
             * Format: uri
             * @description The address. Anybody who has it can see the file while it is good.
             */
            url?: string;
        };
        /** @description Whether the file is shown with a watermark. */
        FileWatermarkInfo: {
            /** @description Whether it has one. */
            is_watermarked?: boolean;
            /** @description Whether the watermark comes from a folder above it. */
            is_watermark_inherited?: boolean;
            /** @description Whether the watermark comes from an access policy. */
            is_watermarked_by_access_policy?: boolean;
        };
        /** @description What a metadata template says about one item. Properties that start with a dollar sign are the service's own; the others are the template's fields, each a string, a number or a list of strings. */
        MetadataInstance: {
            /** @description Identifies the instance, a UUID. */
            $id?: string;
            /** @description Name of the template with its own id, such as contract-0a1b2c3d. */
            $type?: string;
            /** @description Version of the template that the instance follows. */
            $typeVersion?: number;
            /** @description The item, as file_70001 or folder_50001. */
            $parent?: string;
            /** @description Who the template belongs to: global, or enterprise_ with the id of the enterprise. */
            $scope?: string;
            /** @description The key of the template. */
            $template?: string;
            /** @description How often the instance was changed, from 0. */
            $version?: number;
            /** @description Whether the user who asks may change the instance. */
            $canEdit?: boolean;
        } & {
            [key: string]: unknown;
        };
        /** @description Metadata instances by scope and then by template key, as far as fields asked for them. */
        MetadataByScope: {
            [key: string]: {
                [key: string]: MetadataInstance;
            };
        };
        /** @description One other form of the file. */
        FileRepresentation: {
            /** @description The form, mostly a file extension: jpg, pdf, extracted_text. */
            representation?: string;
            /** @description Where its bytes are. */
            content?: {
                /** @description Address in which {+asset_path} stands for the name of a part: empty for forms of one part, 1.png for the first page of paged ones. */
                url_template?: string;
            };
            /** @description Where to ask about it. */
            info?: {
                /** @description Address that tells its state. A call to it also makes the service produce the form. */
                url?: string;
            };
            /** @description What it is like. */
            properties?: {
                /** @description Size in pixels, width x height, such as 1024x1024. */
                dimensions?: string;
                /** @description Whether there is one part for each page, as the word true or false. */
                paged?: string;
                /** @description Whether it is meant as a thumbnail, as the word true or false. */
                thumb?: string;
            };
            /** @description How far it is. */
            status?: {
                /** @description none has not been asked for, pending is being made, viewable can be read in part, success is complete. */
                state?: "success" | "viewable" | "pending" | "none" | "error" | (string & {});
            };
        };
        /** @description Other forms of the file, such as PDF, text and pictures, as the header x-rep-hints asked for them. */
        FileRepresentations: {
            /** @description One entry for each form. */
            entries: FileRepresentation[];
        };
        /** @description How confidential the file is in the terms of its enterprise. */
        FileClassification: {
            /** @description Name of the classification. */
            name?: string;
            /** @description What the name means. */
            definition?: string;
            /** @description Colour that the web app shows, as # and six hex digits. */
            color?: string;
        };
        /** @description A collection of a user, such as the favourites. */
        CollectionMini: {
            /** @constant */
            type: "collection";
            /** @description The collection's id. */
            id: string;
            /** @description Its name. */
            name?: string;
            /** @description Its kind. */
            collection_type?: "favorites" | (string & {});
        };
        /** @description A file with all that fields can ask for. */
        FileFull: File & {
            /** @description Number of the current version, counted from 1, in digits. */
            version_number?: string;
            /** @description How many comments there are on it. */
            comment_count?: number;
            permissions?: FilePermissions;
            /** @description Its tags. */
            tags?: string[];
            /** @description The lock on it; null without one. */
            lock?: FileLock | null;
            /** @description The ending of its name without the dot; empty without one. */
            extension?: string;
            /** @description Whether it is a folder of macOS that passes for a file, kept as a zip archive. */
            is_package?: boolean;
            expiring_embed_link?: ExpiringEmbedLink;
            watermark_info?: FileWatermarkInfo;
            /** @description Whether the shared link of the file or of a folder above it lets the user in. */
            is_accessible_via_shared_link?: boolean;
            /** @description Roles that the user may invite people to the file with. */
            allowed_invitee_roles?: ("editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | (string & {}))[];
            /** @description Whether it belongs to somebody outside of the user's enterprise. */
            is_externally_owned?: boolean;
            /** @description Whether it or a folder above it has collaborators besides the owner. */
            has_collaborations?: boolean;
            metadata?: MetadataByScope;
            /**
             * Format: date-time
             * @description When it will be deleted by itself; null for never.
             */
            expires_at?: string | null;
            representations?: FileRepresentations;
            /** @description Its security classification; null without one. */
            classification?: FileClassification | null;
            /** @description Name of the uploader at the time of the upload. */
            uploader_display_name?: string | null;
            /**
             * Format: date-time
             * @description When its retention ends; null without one.
             */
            disposition_at?: string | null;
            /** @description What the user may let a shared link of the file do. */
            shared_link_permission_options?: ("can_preview" | "can_download" | "can_edit" | (string & {}))[] | null;
            /** @description Whether it belongs to an app item. */
            is_associated_with_app_item?: boolean;
            /** @description The collections of the user that hold it. */
            collections?: CollectionMini[];
        };
        /** @description Settings of a shared link. An empty object makes a link with the enterprise's defaults. */
        SharedLinkSettings: {
            access?: SharedLinkAccess;
            /** @description The password, at least eight characters with a number, a capital letter or a special character; null takes it away. Only for links of access open. */
            password?: string | null;
            /** @description Name for the address in place of the random one, at least 12 characters. Easy to guess, so not for what is confidential. */
            vanity_name?: string;
            /**
             * Format: date-time
             * @description When the link stops to work, in the future; null for never. Needs a paid account.
             */
            unshared_at?: string | null;
            permissions?: SharedLinkPermissions;
        };
        /** @description A lock to put on a file. */
        FileLockSet: {
            /** @constant */
            type: "lock";
            /**
             * @deprecated
             * @description Another name of type.
             * @enum {string}
             */
            access?: "lock";
            /**
             * Format: date-time
             * @description When the lock ends by itself. Without it the lock holds until it is taken off.
             */
            expires_at?: string;
            /**
             * @description Whether nobody else is to load the file down.
             * @default false
             */
            is_download_prevented?: boolean;
        };
        /** @description Changes to a file. What is not named stays as it is. */
        FileUpdate: {
            /** @description The new name with its extension, unique in the folder without regard to case. */
            name?: string;
            /** @description The new description, shown in the web app and found by search. */
            description?: string;
            /** @description The folder to move the file to. */
            parent?: {
                /** @description Id of the folder. */
                id: string;
                /** @description User to whose root folder the file goes; id is 0 then. */
                user_id?: string;
            };
            /** @description Settings of its shared link; null takes the link away. */
            shared_link?: SharedLinkSettings | null;
            /** @description A lock to put on the file; null takes the lock off. */
            lock?: FileLockSet | null;
            /**
             * Format: date-time
             * @description When its retention ends. It can only be moved further off.
             */
            disposition_at?: string;
            /** @description Who may do what besides what their roles allow. */
            permissions?: {
                /**
                 * @description Who may load the file down: open everybody with access, company the people of the enterprise.
                 * @enum {string}
                 */
                can_download?: "open" | "company";
            };
            /** @description The user's collections that are to hold it; an empty list or null takes it out of all. So far there are only the favourites. */
            collections?: {
                /** @description The collection's id. */
                id?: string;
                /** @description collection, or left out. */
                type?: string;
            }[] | null;
            /** @description All the tags that it is to have; they replace the ones before. */
            tags?: string[];
        };
        /** @description A web link's identity. */
        WebLinkBase: {
            /** @constant */
            type: "web_link";
            /** @description The web link's id. */
            id: string;
            /** @description Changes with every change to the web link; for if-match and if-none-match. */
            etag?: string | null;
        };
        /** @description A web link as it stands inside other objects. */
        WebLinkMini: WithRequired<WebLinkBase, "etag"> & {
            /** @description Counts the changes to the web link. */
            sequence_id: string | null;
            /** @description The web link's name. */
            name: string;
            /** @description Where it leads, as the user wrote it. */
            url: string;
        };
        /** @description The item that holds the wanted name. */
        ConflictingItem: FileMini | FolderMini | WebLinkMini;
        /** @description The name is taken. The items that hold it are listed. */
        ConflictError: ClientError & {
            /** @description Details of the conflict. */
            context_info?: {
                /** @description What holds the name: a list when a folder was to be made, one object when a file was. */
                conflicts?: ConflictingItem | ConflictingItem[];
            } | null;
        };
        /** @description Where a file from the trash goes. Needed when its folder is gone or the name is taken there. */
        FileTrashRestore: {
            /** @description A new name. It counts only when the old one is taken. */
            name?: string;
            /** @description A new folder. It counts only when the old one is gone. */
            parent?: {
                /** @description Id of the folder. */
                id: string;
            };
        };
        /** @description Where the copy goes and what it is called. */
        FileCopy: {
            /** @description Name of the copy; the same as the original's without it. */
            name?: string;
            /** @description Id of the version to copy; the current one without it. */
            version?: string;
            /** @description The folder for the copy. */
            parent: {
                /** @description Id of the folder. */
                id: string;
            };
        };
        /** @description What the entries are sorted by, the weightiest first. */
        Order: {
            /** @description The property. */
            by?: string;
            /**
             * @description Which way.
             * @enum {string}
             */
            direction?: "ASC" | "DESC" | "asc" | "desc";
        }[];
        /** @description A page of a list that is counted through by offset. */
        OffsetPage: {
            /** @description How many entries the list has in all. It may count entries that the caller may not see. */
            total_count?: number;
            /** @description How many entries were skipped. */
            offset?: number;
            /** @description How many entries the page could hold. */
            limit?: number;
            order?: Order;
        };
        /** @description A version of a file as it is sent when no fields are asked for. */
        FileVersion: FileVersionMini & {
            /** @description Name of the file in this version. */
            name: string;
            /** @description Number of bytes. */
            size: number;
            /**
             * Format: date-time
             * @description When the version came into being.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            modified_at: string;
            /** @description Who uploaded or last changed it; null when the account is gone. */
            modified_by: UserMini | null;
            /**
             * Format: date-time
             * @description When it was removed; null when it was not.
             */
            trashed_at: string | null;
            /** @description Who removed it; null when nobody did. */
            trashed_by: UserMini | null;
            /**
             * Format: date-time
             * @description When it was brought back; null when it was not.
             */
            restored_at: string | null;
            /** @description Who brought it back; null when nobody did. */
            restored_by: UserMini | null;
            /**
             * Format: date-time
             * @description When it goes for good; null when it stays.
             */
            purged_at: string | null;
            /** @description Name of the uploader at the time of the upload. */
            uploader_display_name: string | null;
        };
        /** @description A version of a file with all that fields can ask for. */
        FileVersionFull: FileVersion & {
            /** @description Place among the versions of the file, counted from 1, in digits. */
            version_number?: string;
        };
        /** @description A page of versions of a file. */
        FileVersions: OffsetPage & {
            /** @description The versions. */
            entries: FileVersionFull[];
        };
        /** @description Who did something with a folder. For the root folder it is nobody: a user with empty id, name and login. */
        FolderActor: {
            /** @constant */
            type: "user";
            /** @description The user's id; empty for the root folder. */
            id: string;
            /** @description The name that others see. */
            name: string;
            /** @description The primary e-mail address. */
            login: string;
        };
        /** @description A folder without its items, as it is sent from the trash and on being restored from there. */
        FolderDetails: FolderMini & {
            /**
             * Format: date-time
             * @description When the folder was made in Box. Null for the root folder.
             */
            created_at: string | null;
            /**
             * Format: date-time
             * @description When the folder or something in it last changed. Null for the root folder.
             */
            modified_at: string | null;
            /** @description What the folder is for, in its owner's words; empty when nothing was said. */
            description: string;
            /**
             * Format: int64
             * @description Bytes of all that the folder holds at any depth.
             */
            size: number;
            path_collection: PathCollection;
            /** @description Who made it. */
            created_by: FolderActor | null;
            /** @description Who last changed it. */
            modified_by: FolderActor | null;
            /**
             * Format: date-time
             * @description When it was moved to the trash; null while it is not there.
             */
            trashed_at: string | null;
            /**
             * Format: date-time
             * @description When the trash lets go of it for good; null while it is not there.
             */
            purged_at: string | null;
            /**
             * Format: date-time
             * @description When the folder was first made, which can be before it came to Box.
             */
            content_created_at: string | null;
            /**
             * Format: date-time
             * @description When the content last changed, which can be before it came to Box.
             */
            content_modified_at: string | null;
            /** @description Whose folder it is. */
            owned_by: UserMini | null;
            /** @description The folder's shared link; null when it has none. */
            shared_link: SharedLink | null;
            /** @description The e-mail address that puts attachments into the folder; null when it is switched off. */
            folder_upload_email: {
                /**
                 * @description Who may send to it.
                 * @enum {string}
                 */
                access?: "open" | "collaborators";
                /**
                 * Format: email
                 * @description The address.
                 */
                email?: string;
            } | null;
            /** @description The folder that holds it; null for the root folder and when the user may not see it. */
            parent: FolderMini | null;
            item_status: ItemStatus;
        };
        /** @description A page of a list that is followed by marker. */
        MarkerPage: {
            /** @description How many entries the page could hold. */
            limit?: number;
            /** @description Where the next page starts; null, empty or missing on the last one. */
            next_marker?: string | null;
            /** @description Where the page before starts. */
            prev_marker?: string | null;
            order?: Order;
        };
        /** @description A file, folder or web link with all that fields can ask for. */
        ItemFull: FileFull | FolderFull | WebLinkFull;
        /** @description A page of files, folders and web links. It carries the counters of the way of paging that the call chose. */
        Items: OffsetPage & MarkerPage & {
            /** @description The items. */
            entries: ItemFull[];
        };
        /** @description A folder as it is sent when no fields are asked for. */
        Folder: FolderDetails & {
            /** @description The first items of the folder. List the folder's items to see all of a large one. */
            item_collection: Items;
        };
        /** @description A folder with all that fields can ask for. */
        FolderFull: Folder & {
            /**
             * @description Whether desktop clients keep a copy of it.
             * @enum {string}
             */
            sync_state?: "synced" | "not_synced" | "partially_synced";
            /** @description Whether anybody collaborates on it. */
            has_collaborations?: boolean;
            /** @description What the user who calls may do with it. A flag can be absent. */
            permissions?: {
                /** @description Move it to the trash. */
                can_delete?: boolean;
                /** @description Download what it holds. */
                can_download?: boolean;
                /** @description Give others access to it. */
                can_invite_collaborator?: boolean;
                /** @description Change its name. */
                can_rename?: boolean;
                /** @description Choose for whom its shared link works. */
                can_set_share_access?: boolean;
                /** @description Make a shared link. */
                can_share?: boolean;
                /** @description Put files into it. */
                can_upload?: boolean;
                /** @description Watermark what it holds. */
                can_apply_watermark?: boolean;
            };
            /** @description Words that people find it by. */
            tags?: string[];
            /** @description Whether collaborators other than the owner may invite more. */
            can_non_owners_invite?: boolean;
            /** @description Whether its owner is outside the caller's enterprise. */
            is_externally_owned?: boolean;
            metadata?: MetadataByScope;
            /** @description Whether only people of the owner's enterprise can collaborate on it. */
            is_collaboration_restricted_to_enterprise?: boolean;
            /** @description The access levels that the enterprise lets its shared link have. */
            allowed_shared_link_access_levels?: ("open" | "company" | "collaborators")[];
            /** @description The roles that the user who calls may give to new collaborators. */
            allowed_invitee_roles?: ("editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | (string & {}))[];
            /** @description How its content is watermarked. */
            watermark_info?: {
                /** @description Whether a watermark is put on what is shown. */
                is_watermarked?: boolean;
                /** @description Whether the watermark comes from a folder above. */
                is_watermark_inherited?: boolean;
                /** @description Whether an access policy asks for the watermark. */
                is_watermarked_by_access_policy?: boolean;
            };
            /** @description Whether a shared link opens it, its own or that of a folder above. */
            is_accessible_via_shared_link?: boolean;
            /** @description Whether collaborators other than the owner see who the others are. */
            can_non_owners_view_collaborators?: boolean;
            /** @description How confidential it is; null when nobody has said. */
            classification?: {
                /** @description The classification's name. */
                name?: string;
                /** @description What the classification means. */
                definition?: string | null;
                /** @description Colour of its label in the web app, as # and hexadecimal digits. */
                color?: string | null;
            } | null;
            /** @description Whether it belongs to an item of an application. */
            is_associated_with_app_item?: boolean;
            /** @description The collections of the user that hold it. */
            collections?: CollectionMini[];
        };
        /** @description A web link, a bookmark in a folder, as it is sent when no fields are asked for. */
        WebLink: WebLinkMini & {
            /** @description The text that explains the link; may be empty. */
            description: string;
            /** @description The folder that it is in; null when the user may not see that folder. */
            parent: FolderMini | null;
            path_collection: PathCollection;
            /**
             * Format: date-time
             * @description When it was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last changed.
             */
            modified_at: string;
            /**
             * Format: date-time
             * @description When it went to the trash; null when it is not there.
             */
            trashed_at: string | null;
            /**
             * Format: date-time
             * @description When the trash gives it up for good; null when it is not there.
             */
            purged_at: string | null;
            /** @description Who made it; null when the account is gone. */
            created_by: UserMini | null;
            /** @description Who last changed it; null when the account is gone. */
            modified_by: UserMini | null;
            /** @description Whose it is; null when the account is gone. */
            owned_by: UserMini | null;
            /** @description Its shared link; null without one. */
            shared_link: SharedLink | null;
            item_status: ItemStatus;
        };
        /** @description A web link with all that fields can ask for. */
        WebLinkFull: WebLink & {
            /** @description The collections of the user that hold it. */
            collections?: CollectionMini[];
        };
        /** @description A new file: what is to be known about it, then its bytes, in this order. */
        FileContentUpload: {
            /** @description Name and place of the file. */
            attributes: {
                /** @description The name of the file. No other item in the folder may have it. */
                name: string;
                /** @description The folder that it goes into. */
                parent: {
                    /** @description Id of the folder, 0 for the root. */
                    id: string;
                };
                /**
                 * Format: date-time
                 * @description When the content was made, where that was before the upload.
                 */
                content_created_at?: string;
                /**
                 * Format: date-time
                 * @description When the content was last changed, where that was before the upload.
                 */
                content_modified_at?: string;
            };
            /**
             * Format: binary
             * @description The bytes.
             */
            file: BinaryBody;
        };
        /** @description The files that an upload made or changed, which is one. */
        Files: {
            /** @description How many files the list has. */
            total_count?: number;
            /** @description The files. */
            entries: FileFull[];
        };
        /** @description The file that is about to be uploaded. */
        FileContentPreflight: {
            /** @description The name that the file is to have. */
            name: string;
            /**
             * Format: int64
             * @description Its length in bytes. Without it, quota and size limit are not checked.
             */
            size?: number;
            /** @description The folder that it is to go into. */
            parent: {
                /** @description Id of the folder, 0 for the root. */
                id: string;
            };
        };
        /** @description Where to send a file that passed the check. */
        UploadUrl: {
            /**
             * Format: uri
             * @description Address for the upload, near to the caller. It lives for a short time.
             */
            upload_url: string;
            /** @description Token for that upload alone; mostly null, then the access token serves. */
            upload_token?: string | null;
        };
        /** @description A new version of a file: what is to be known about it, then its bytes, in this order. */
        FileContentUploadVersion: {
            /** @description What changes besides the bytes; an empty object when nothing does. */
            attributes: {
                /** @description A new name for the file; it keeps its own when this is left out. */
                name?: string;
                /**
                 * Format: date-time
                 * @description When the content was last changed, where that was before the upload.
                 */
                content_modified_at?: string;
            };
            /**
             * Format: binary
             * @description The bytes.
             */
            file: BinaryBody;
        };
        /** @description The version that is about to be uploaded. */
        FileContentPreflightVersion: {
            /** @description A new name for the file, when the upload is to rename it. */
            name?: string;
            /**
             * Format: int64
             * @description Its length in bytes. Without it, quota and size limit are not checked.
             */
            size?: number;
        };
        /** @description A new file that is to be uploaded in parts. */
        UploadSessionCreate: {
            /** @description Id of the folder that it goes into, 0 for the root. */
            folder_id: string;
            /**
             * Format: int64
             * @description Its length in bytes, at least 20,000,000: the service refuses a smaller file, which goes in one call.
             */
            file_size: number;
            /** @description The name of the file. No other item in the folder may have it. */
            file_name: string;
        };
        /** @description Where the later calls of the session go. The host differs from session to session, so take these addresses as they are. */
        UploadSessionEndpoints: {
            /**
             * Format: uri
             * @description Takes a part.
             */
            upload_part?: string;
            /**
             * Format: uri
             * @description Makes the file out of the parts.
             */
            commit?: string;
            /**
             * Format: uri
             * @description Ends the session without a file.
             */
            abort?: string;
            /**
             * Format: uri
             * @description Lists the parts that have arrived.
             */
            list_parts?: string;
            /**
             * Format: uri
             * @description Says how far the session is.
             */
            status?: string;
            /**
             * Format: uri
             * @description Takes notes of the uploading program about the upload.
             */
            log_event?: string;
        };
        /** @description An upload in parts that has been begun. */
        UploadSession: {
            /** @constant */
            type: "upload_session";
            /** @description The upload session's id. */
            id: string;
            /**
             * Format: date-time
             * @description When the session runs out, seven days after it was begun.
             */
            session_expires_at: string;
            /**
             * Format: int64
             * @description How many bytes each part has, but for the last, which may have fewer.
             */
            part_size: number;
            /** @description How many parts the file comes to. */
            total_parts: number;
            /** @description How many parts have been taken in. */
            num_parts_processed: number;
            session_endpoints: UploadSessionEndpoints;
        };
        /** @description A new version that is to be uploaded in parts. */
        UploadSessionCreateForFile: {
            /**
             * Format: int64
             * @description Its length in bytes, at least 20,000,000: the service refuses a smaller version, which goes in one call.
             */
            file_size: number;
            /** @description A new name for the file; it keeps its own when this is left out. */
            file_name?: string;
        };
        /** @description A part of a file and where in the file it stands. */
        UploadPartMini: {
            /** @description The part's id, given by the service. */
            part_id: string;
            /**
             * Format: int64
             * @description Where the part starts in the file, in bytes.
             */
            offset: number;
            /**
             * Format: int64
             * @description Length of the part in bytes.
             */
            size: number;
        };
        /** @description A part of a file with its check. */
        UploadPart: UploadPartMini & {
            /** @description SHA-1 of the part in hex digits. */
            sha1: string;
        };
        /** @description What comes back for a part that was sent. */
        UploadedPart: {
            part: UploadPart;
        };
        /** @description A page of the parts that have arrived. */
        UploadParts: OffsetPage & {
            /** @description The parts. */
            entries: UploadPart[];
        };
        /** @description The parts that make up the file. */
        UploadSessionCommit: {
            /** @description All parts, in the order in which they stand in the file, without a gap. */
            parts: UploadPart[];
            /** @description What else is to be set on the file. */
            attributes?: {
                /**
                 * Format: date-time
                 * @description When the content was made, where that was before the upload.
                 */
                content_created_at?: string;
                /**
                 * Format: date-time
                 * @description When the content was last changed, where that was before the upload.
                 */
                content_modified_at?: string;
            } & {
                [key: string]: unknown;
            };
        };
        /** @description A new folder. */
        FolderCreate: {
            /** @description The name, without slashes, backslashes or spaces at its ends, and neither . nor ... Case makes no difference to whether it is taken. */
            name: string;
            /** @description Where to put it. */
            parent: {
                /** @description Id of that folder, 0 for the root folder. */
                id: string;
            };
            /** @description Give the folder an e-mail address that puts attachments into it. */
            folder_upload_email?: {
                /**
                 * @description Who may send to it.
                 * @enum {string}
                 */
                access?: "open" | "collaborators";
            };
            /**
             * @description Whether desktop clients keep a copy of it.
             * @enum {string}
             */
            sync_state?: "synced" | "not_synced" | "partially_synced";
        };
        /** @description What to change about a folder. What is left out stays as it is. */
        FolderUpdate: {
            /** @description The new name. */
            name?: string;
            /** @description What the folder is for; empty to say nothing. */
            description?: string;
            /**
             * @description Whether desktop clients keep a copy of it.
             * @enum {string}
             */
            sync_state?: "synced" | "not_synced" | "partially_synced";
            /** @description Whether collaborators other than the owner may invite more. */
            can_non_owners_invite?: boolean;
            /** @description The folder to move it to. */
            parent?: {
                /** @description Id of that folder, 0 for the root folder. */
                id?: string;
                /** @description The user to whose root folder it goes; id is 0 then. */
                user_id?: string;
            };
            /** @description Makes or changes the shared link; an empty object makes one with the settings that the enterprise has chosen, null removes it. */
            shared_link?: SharedLinkSettings | null;
            /** @description Give the folder an e-mail address that puts attachments into it; null takes it away. */
            folder_upload_email?: {
                /**
                 * @description Who may send to it.
                 * @enum {string}
                 */
                access?: "open" | "collaborators";
            } | null;
            /** @description The tags in place of those that are there now, so read them first to add one. */
            tags?: string[];
            /** @description Whether only people of the owner's enterprise can collaborate on it. */
            is_collaboration_restricted_to_enterprise?: boolean;
            /** @description The collections of the user who calls that are to hold it; an empty list or null takes it out of all. */
            collections?: {
                /** @description The collection's id. */
                id?: string;
                /** @description collection. */
                type?: string;
            }[] | null;
            /** @description Whether collaborators other than the owner see who the others are. */
            can_non_owners_view_collaborators?: boolean;
        };
        /** @description Where to restore a folder to when it cannot go back to where it was. */
        FolderRestore: {
            /** @description The name to take when the old one is in use by now. */
            name?: string;
            /** @description The folder to use when the old parent is gone. */
            parent?: {
                /** @description Id of that folder, 0 for the root folder. */
                id?: string;
            };
        };
        /** @description Where a copy is to go. */
        FolderCopy: {
            /** @description Name of the copy. Without it the copy is named like the original. */
            name?: string;
            /** @description The folder to put the copy into. */
            parent: {
                /** @description Id of that folder, 0 for the root folder. */
                id: string;
            };
        };
        /** @description A file, folder or web link, in short. */
        Item: FileMini | FolderMini | WebLinkMini;
        /** @description Something that an application made out of files and folders. */
        AppItem: {
            /** @constant */
            type: "app_item";
            /** @description The item's id. */
            id: string;
            /** @description Kind of the application that it belongs to. */
            application_type: string;
        };
        /** @description A user as it stands inside a collaboration. */
        CollaborationUser: UserMini & {
            /** @description Whether the account can be used. */
            is_active?: boolean;
        };
        /** @description A group's identity. */
        GroupBase: {
            /** @constant */
            type: "group";
            /** @description The group's id. */
            id: string;
        };
        /** @description A group as it stands inside other objects. */
        GroupMini: GroupBase & {
            /** @description The group's name. */
            name: string;
            /** @description managed_group for a group that somebody keeps, all_users_group for the one that holds the whole enterprise. */
            group_type: "managed_group" | "all_users_group" | (string & {});
        };
        /** @description A user or group that has access. */
        CollaborationGrantee: CollaborationUser | GroupMini;
        /** @description Access of one user or group to one item, as it is sent when no fields are asked for. It starts as an invitation. */
        Collaboration: {
            /** @constant */
            type: "collaboration";
            /** @description The collaboration's id. */
            id: string;
            /** @description What the access is to; null while the invitation is pending, and when the item is one of an application. */
            item: Item | null;
            /** @description The item of an application that the access is to, if it is one. */
            app_item?: AppItem | null;
            /** @description Who has the access; null while an invited e-mail address has no account. */
            accessible_by: CollaborationGrantee | null;
            /** @description The e-mail address that was invited, while nobody with an account has accepted. */
            invite_email?: string | null;
            /** @description What the access allows. */
            role: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | "owner" | (string & {});
            /**
             * Format: date-time
             * @description When the access ends by itself; null when it does not.
             */
            expires_at: string | null;
            /** @description Whether the one who has access is not shown the item among all files. */
            is_access_only?: boolean;
            /**
             * @description What became of the invitation.
             * @enum {string}
             */
            status: "accepted" | "pending" | "rejected";
            /**
             * Format: date-time
             * @description When the invitation was accepted or rejected; null while it is pending.
             */
            acknowledged_at: string | null;
            /** @description Who gave the access; null for some groups, and for old collaborations. */
            created_by: CollaborationUser | null;
            /**
             * Format: date-time
             * @description When the access was given.
             */
            created_at: string | null;
            /**
             * Format: date-time
             * @description When the collaboration last changed.
             */
            modified_at: string | null;
        };
        /** @description A collaboration with all that fields can ask for. */
        CollaborationFull: Collaboration & {
            /** @description What has to be so before the invitation can be accepted. Each part is there when the enterprise asks for it. */
            acceptance_requirements_status?: {
                /** @description Terms of service that have to be agreed to. */
                terms_of_service_requirement?: {
                    /** @description Whether the user agreed; null when nothing has to be agreed to. */
                    is_accepted?: boolean | null;
                    /** @description The terms. */
                    terms_of_service?: {
                        /** @constant */
                        type: "terms_of_service";
                        /** @description Id of the terms. */
                        id: string;
                    } | null;
                } | null;
                /** @description A strong password. */
                strong_password_requirement?: {
                    /** @description Whether the enterprise that owns the content asks people from outside for it. */
                    enterprise_has_strong_password_required_for_external_users?: boolean;
                    /** @description Whether the user has one; null when it does not matter. */
                    user_has_strong_password?: boolean | null;
                } | null;
                /** @description Login with a second factor. */
                two_factor_authentication_requirement?: {
                    /** @description Whether the enterprise that owns the content asks for it. */
                    enterprise_has_two_factor_auth_enabled?: boolean;
                    /** @description Whether the user has switched it on; null when it does not matter. */
                    user_has_two_factor_authentication_enabled?: boolean | null;
                } | null;
            } | null;
        };
        /** @description A page of collaborations that is counted through by offset. */
        CollaborationsByOffset: OffsetPage & {
            /** @description The collaborations. */
            entries: CollaborationFull[];
        };
        /** @description Who is to have access to what. */
        CollaborationCreate: {
            /** @description What to give access to. */
            item: {
                /**
                 * @description Kind of the item.
                 * @enum {string}
                 */
                type: "file" | "folder";
                /** @description Id of the item. */
                id: string;
            };
            /** @description Who is to have the access: a user by id or by login, a group by id. */
            accessible_by: {
                /**
                 * @description A user or a group.
                 * @enum {string}
                 */
                type: "user" | "group";
                /** @description Id of the user or group. */
                id?: string;
                /** @description E-mail address of the user. It is invited even when nobody has an account with it yet, then as pending. */
                login?: string;
            };
            /**
             * @description What the access is to allow.
             * @enum {string}
             */
            role: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner";
            /** @description Whether the one who gets access is not shown the item among all files, nor the folders above it, and reaches it by id or address only. */
            is_access_only?: boolean;
            /** @description Whether a user may see the folders above the item, though not what else is in them. For folders and users only; groups cannot. */
            can_view_path?: boolean;
            /**
             * Format: date-time
             * @description When the access is to end by itself. The enterprise must have allowed such ends, and the time must lie ahead.
             */
            expires_at?: string;
        };
        /** @description What to change about a collaboration. What is left out stays as it is. */
        CollaborationUpdate: {
            /**
             * @description What the access is to allow. With owner the folder changes hands, and the former owner stays as co-owner.
             * @enum {string}
             */
            role?: "editor" | "viewer" | "previewer" | "uploader" | "previewer uploader" | "viewer uploader" | "co-owner" | "owner";
            /**
             * @description Accepts or rejects an invitation. Only the one who was invited can do so.
             * @enum {string}
             */
            status?: "pending" | "accepted" | "rejected";
            /**
             * Format: date-time
             * @description When the access is to end by itself. The enterprise must have allowed such ends, and the time must lie ahead.
             */
            expires_at?: string;
            /** @description Whether the user may see the folders above the item, though not what else is in them. For folders and users only; groups cannot. */
            can_view_path?: boolean;
        };
        /** @description A page of collaborations that is followed by marker. */
        Collaborations: MarkerPage & {
            /** @description How many collaborations there are, when the service has counted them. */
            total_count?: number;
            /** @description The collaborations. */
            entries: CollaborationFull[];
        };
        /** @description A new comment. Give the text as message, or as tagged_message when it mentions people. */
        CommentCreate: {
            /** @description The text without mentions. */
            message?: string;
            /** @description The text with mentions, each written as @[user id:name]. Those people are notified. */
            tagged_message?: string;
            /** @description What the comment is about. */
            item: {
                /**
                 * @description file for a new thread, comment for a reply.
                 * @enum {string}
                 */
                type: "file" | "comment";
                /** @description Id of the file or comment. */
                id: string;
            };
        };
        /** @description A comment's identity. */
        CommentBase: {
            /** @constant */
            type: "comment";
            /** @description The comment's id. */
            id: string;
        };
        /** @description What the comment is about, a file or the comment that it answers. */
        CommentItem: {
            /** @description Kind of the item. */
            type: "file" | "comment" | (string & {});
            /** @description Id of the item. */
            id: string;
        };
        /** @description A comment as it is sent when no fields are asked for. */
        Comment: CommentBase & {
            /** @description Whether it answers another comment. */
            is_reply_comment: boolean;
            /** @description The text. Mentions stand as plain names here. */
            message: string;
            /** @description Who wrote it; null when the account is gone. */
            created_by: UserMini | null;
            /**
             * Format: date-time
             * @description When it was written.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was last edited.
             */
            modified_at?: string;
            item: CommentItem;
        };
        /** @description A comment with all that fields can ask for. */
        CommentFull: Comment & {
            /** @description The text with each mention written as @[user id:name]; empty when nobody is mentioned. */
            tagged_message?: string;
        };
        /** @description The new text of a comment. */
        CommentUpdate: {
            /** @description The new text. */
            message?: string;
        };
        /** @description A page of comments. */
        Comments: OffsetPage & {
            /** @description The comments. */
            entries: CommentFull[];
        };
        /** @description A new task. */
        TaskCreate: {
            /** @description The file to put the task on. */
            item: {
                /**
                 * @description Kind of the item; only files have tasks.
                 * @enum {string}
                 */
                type: "file";
                /** @description The file's id. */
                id: string;
            };
            /**
             * @description What is to be done with the file. A review ends with approval or rejection, other work with completion.
             * @default review
             * @enum {string}
             */
            action?: "review" | "complete";
            /**
             * @description What to tell the assignees.
             * @default
             */
            message?: string;
            /**
             * Format: date-time
             * @description Until when it is to be done.
             */
            due_at?: string;
            /**
             * @description Whether the task is done when all assignees have done their part or when one has.
             * @default all_assignees
             * @enum {string}
             */
            completion_rule?: "all_assignees" | "any_assignee";
        };
        /** @description A task's identity. */
        TaskBase: {
            /** @constant */
            type: "task";
            /** @description The task's id. */
            id: string;
        };
        /** @description A task as a list sends it when no fields are asked for. */
        TaskMini: TaskBase & {
            item: FileMini;
            /**
             * Format: date-time
             * @description Until when it is to be done; null when no date is set.
             */
            due_at: string | null;
        };
        /** @description A task assignment's identity. */
        TaskAssignmentBase: {
            /** @constant */
            type: "task_assignment";
            /** @description The assignment's id. */
            id: string;
        };
        /** @description A task assignment as a list sends it when no fields are asked for. */
        TaskAssignmentMini: TaskAssignmentBase & {
            item: FileMini;
            /** @description Who is to do the task; null when the account is gone. */
            assigned_to: UserMini | null;
        };
        /** @description A task assignment with all that is known of it. */
        TaskAssignment: TaskAssignmentMini & {
            /** @description What the assignee wrote about it; null or empty when nothing. */
            message: string | null;
            /**
             * Format: date-time
             * @description When the assignee was done; null until then.
             */
            completed_at: string | null;
            /**
             * Format: date-time
             * @description When the assignee got the task.
             */
            assigned_at: string;
            /**
             * Format: date-time
             * @description When the assignee was last reminded; null when never.
             */
            reminded_at: string | null;
            /** @description How the assignment stands. Some accounts have been seen to get it in their own language instead of one of the known values. */
            resolution_state: "completed" | "incomplete" | "approved" | "rejected" | (string & {});
            /** @description Who assigned the task; null when the account is gone. */
            assigned_by: UserMini | null;
        };
        /** @description All assignments of a task. */
        TaskAssignments: {
            /** @description How many assignments there are. */
            total_count?: number;
            /** @description The assignments. */
            entries: TaskAssignment[];
        };
        /** @description A task with all that is known of it. */
        Task: TaskMini & {
            /** @description What is to be done with the file. A review ends with approval or rejection, other work with completion. */
            action: "review" | "complete" | (string & {});
            /** @description What the assignees are told; empty when nothing was written. */
            message: string;
            task_assignment_collection: TaskAssignments;
            /** @description Whether it is done as completion_rule asks. */
            is_completed: boolean;
            /** @description Who made the task; null when the account is gone. */
            created_by: UserMini | null;
            /**
             * Format: date-time
             * @description When the task was made.
             */
            created_at: string;
            /** @description Whether the task is done when all assignees have done their part or when one has. */
            completion_rule: "all_assignees" | "any_assignee" | (string & {});
        };
        /** @description What to change about a task. Properties that are left out stay as they are. */
        TaskUpdate: {
            /**
             * @description What is to be done with the file. A review ends with approval or rejection, other work with completion.
             * @enum {string}
             */
            action?: "review" | "complete";
            /** @description What to tell the assignees. */
            message?: string;
            /**
             * Format: date-time
             * @description Until when it is to be done.
             */
            due_at?: string;
            /**
             * @description Whether the task is done when all assignees have done their part or when one has.
             * @enum {string}
             */
            completion_rule?: "all_assignees" | "any_assignee";
        };
        /** @description All tasks on a file. */
        Tasks: {
            /** @description How many tasks there are. */
            total_count?: number;
            /** @description The tasks. */
            entries: Task[];
        };
        /** @description Which task goes to whom. */
        TaskAssignmentCreate: {
            /** @description The task. */
            task: {
                /**
                 * @description Always task.
                 * @enum {string}
                 */
                type: "task";
                /** @description The task's id. */
                id: string;
            };
            /** @description The person, by id or by login. */
            assign_to: {
                /** @description The user's id. */
                id?: string;
                /** @description The e-mail address that the user logs in with. */
                login?: string;
            };
        };
        /** @description How the assignment stands now. Properties that are left out stay as they are. */
        TaskAssignmentUpdate: {
            /** @description What the assignee has to say about it. */
            message?: string;
            /**
             * @description How the assignment stands. A task to complete takes completed and incomplete; a task to review takes approved, rejected and incomplete.
             * @enum {string}
             */
            resolution_state?: "completed" | "incomplete" | "approved" | "rejected";
        };
        /** @description A range of numbers. Give one end or both. */
        MetadataFieldFilterFloatRange: {
            /** @description The largest number, itself included. */
            lt?: number;
            /** @description The smallest number, itself included. */
            gt?: number;
        };
        /** @description A range of times. Give one end or both. */
        MetadataFieldFilterDateRange: {
            /**
             * Format: date-time
             * @description The latest time, itself included.
             */
            lt?: string;
            /**
             * Format: date-time
             * @description The earliest time, itself included.
             */
            gt?: string;
        };
        /** @description What a field has to be: a text, a number, one of several options, or inside a range. */
        MetadataFilterValue: string | number | string[] | MetadataFieldFilterFloatRange | MetadataFieldFilterDateRange;
        /** @description Which metadata the items have to carry. */
        MetadataFilter: {
            /** @description Where the template is defined: global, enterprise for the caller's own, or enterprise_ and an enterprise's id. */
            scope: "global" | "enterprise" | (string & {});
            /** @description The template's key. */
            templateKey: string;
            /** @description The wanted values by the keys of the template's fields. All of them have to match; without any, each item that carries the template does. */
            filters?: {
                [key: string]: MetadataFilterValue;
            };
        };
        /** @description A page of items that match a search. */
        SearchResults: OffsetPage & {
            /** @constant */
            type: "search_results_items";
            /** @description The items. */
            entries: ItemFull[];
        };
        /** @description An item that matches a search, with the shared link that gave access to it. */
        SearchResultWithSharedLink: {
            /** @constant */
            type: "search_result";
            /**
             * Format: uri
             * @description The shared link through which the user lately opened the item; null when the user has access without one.
             */
            accessible_via_shared_link: string | null;
            item: ItemFull;
        };
        /** @description A page of items that match a search, each with the shared link that gave access to it. */
        SearchResultsWithSharedLinks: OffsetPage & {
            /** @constant */
            type: "search_results_with_shared_links";
            /** @description The results. */
            entries: SearchResultWithSharedLink[];
        };
        /** @description The results of a search, plain or with the shared links that gave access to them. */
        SearchResultsResponse: SearchResults | SearchResultsWithSharedLinks;
        /** @description A further address that gets a user's notifications. */
        NotificationEmail: {
            /** @description The address. */
            email?: string;
            /** @description Whether somebody confirmed that mail to the address arrives. */
            is_confirmed?: boolean;
        };
        /** @description A user as it is sent when no fields are asked for. */
        User: UserMini & {
            /**
             * Format: date-time
             * @description When the account was made.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When the account was last changed.
             */
            modified_at: string;
            /** @description Language of the web app for the user: mostly a code of ISO 639-1, at times a variant of one. */
            language: string;
            /** @description Time zone, by its IANA name such as Europe/Paris. */
            timezone: string;
            /**
             * Format: int64
             * @description How many bytes the user may store. Unlimited storage shows as a very large number.
             */
            space_amount: number;
            /**
             * Format: int64
             * @description How many bytes the user stores now.
             */
            space_used: number;
            /**
             * Format: int64
             * @description How many bytes one uploaded file may have.
             */
            max_upload_size: number;
            /** @description Whether the account can be used, and what it may do to content. */
            status: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload" | (string & {});
            /** @description Job title, up to 100 characters; empty when none is set. */
            job_title: string;
            /** @description Telephone number, up to 100 characters; empty when none is set. */
            phone: string;
            /** @description Postal address, up to 255 characters; empty when none is set. */
            address: string;
            /** @description Address of the user's picture in the web app. */
            avatar_url: string;
            /** @description Where notifications go besides the login; null or an empty list when nowhere. */
            notification_email: NotificationEmail | NotificationEmail[] | null;
        };
        /** @description A label with which an enterprise sorts its users, such as a cost centre. */
        TrackingCode: {
            /** @constant */
            type?: "tracking_code";
            /** @description Name of the label, as the enterprise set it up. */
            name: string;
            /** @description What the label says about this user. */
            value?: string;
        };
        /** @description An enterprise's identity. */
        EnterpriseBase: {
            /** @constant */
            type: "enterprise";
            /** @description The enterprise's id. */
            id: string;
        };
        /** @description An enterprise as it stands inside other objects. */
        EnterpriseMini: EnterpriseBase & {
            /** @description The enterprise's name. */
            name: string;
        };
        /** @description A user with all that fields can ask for. */
        UserFull: User & {
            /** @description What the user is in the enterprise. */
            role?: "admin" | "coadmin" | "user" | (string & {});
            /** @description Labels that admins put on the account. */
            tracking_codes?: TrackingCode[];
            /** @description Whether the user can look up the other users of the enterprise. */
            can_see_managed_users?: boolean;
            /** @description Whether the user may use Box Sync. */
            is_sync_enabled?: boolean;
            /** @description Whether the user is kept from working with people outside the enterprise. */
            is_external_collab_restricted?: boolean;
            /** @description Whether the enterprise's limit of devices leaves the user alone. */
            is_exempt_from_device_limits?: boolean;
            /** @description Whether the enterprise's two-factor authentication leaves the user alone. */
            is_exempt_from_login_verification?: boolean;
            /** @description The enterprise that manages the account; null for a free one. */
            enterprise?: EnterpriseMini | null;
            /** @description Tags on items that the user made. */
            my_tags?: string[];
            /** @description Base address of the web app for the user, which an enterprise can have under its own name. */
            hostname?: string;
            /** @description Whether it is an app user, who belongs to an application and cannot log in to the web app. */
            is_platform_access_only?: boolean;
            /** @description Id of an app user in the application's own records; null or missing when none was set. */
            external_app_user_id?: string | null;
        };
        /** @description A page of users, counted by offset or followed by marker. */
        Users: OffsetPage & MarkerPage & {
            /** @description The users. */
            entries: UserFull[];
        };
        /** @description A new user. A managed user needs a login; an app user has none and sets is_platform_access_only. */
        UserCreate: {
            /** @description The name that others see. */
            name: string;
            /** @description The e-mail address to log in with. Leave it out for an app user only. */
            login?: string;
            /** @description Whether to make an app user. */
            is_platform_access_only?: boolean;
            /**
             * @description What the user is in the enterprise.
             * @enum {string}
             */
            role?: "coadmin" | "user";
            /** @description Language of the web app for the user: mostly a code of ISO 639-1. */
            language?: string;
            /** @description Whether the user may use Box Sync. */
            is_sync_enabled?: boolean;
            /** @description Job title. */
            job_title?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description Postal address. */
            address?: string;
            /**
             * Format: int64
             * @description How many bytes the user may store; -1 for unlimited storage.
             */
            space_amount?: number;
            /** @description Labels to put on the account. The enterprise must have set their names up. */
            tracking_codes?: TrackingCode[];
            /** @description Whether the user can look up the other users of the enterprise. */
            can_see_managed_users?: boolean;
            /** @description Time zone, by its IANA name such as Europe/Paris. */
            timezone?: string;
            /** @description Whether to keep the user from working with people outside the enterprise. */
            is_external_collab_restricted?: boolean;
            /** @description Whether the enterprise's limit of devices leaves the user alone. */
            is_exempt_from_device_limits?: boolean;
            /** @description Whether the enterprise's two-factor authentication leaves the user alone. */
            is_exempt_from_login_verification?: boolean;
            /**
             * @description Whether the account can be used, and what it may do to content.
             * @enum {string}
             */
            status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload";
            /** @description The app user's id in the application's own records, to find the user by later. */
            external_app_user_id?: string;
        };
        /** @description What to change about a user. Properties that are left out stay as they are. */
        UserUpdate: {
            /** @description Give null to take the user out of the enterprise, which makes the account a free one. */
            enterprise?: string | null;
            /** @description Whether the user is told by e-mail about being taken out of the enterprise. */
            notify?: boolean;
            /** @description The name that others see. */
            name?: string;
            /** @description Another primary e-mail address. It has to be a confirmed alias of the user already. */
            login?: string;
            /**
             * @description What the user is in the enterprise.
             * @enum {string}
             */
            role?: "coadmin" | "user";
            /** @description Language of the web app for the user: mostly a code of ISO 639-1. */
            language?: string;
            /** @description Whether the user may use Box Sync. */
            is_sync_enabled?: boolean;
            /** @description Job title. */
            job_title?: string;
            /** @description Telephone number. */
            phone?: string;
            /** @description Postal address. */
            address?: string;
            /** @description Labels to put on the account. The enterprise must have set their names up. */
            tracking_codes?: TrackingCode[];
            /** @description Whether the user can look up the other users of the enterprise. */
            can_see_managed_users?: boolean;
            /** @description Time zone, by its IANA name such as Europe/Paris. */
            timezone?: string;
            /** @description Whether to keep the user from working with people outside the enterprise. */
            is_external_collab_restricted?: boolean;
            /** @description Whether the enterprise's limit of devices leaves the user alone. */
            is_exempt_from_device_limits?: boolean;
            /** @description Whether the enterprise's two-factor authentication leaves the user alone. */
            is_exempt_from_login_verification?: boolean;
            /** @description Whether the user has to choose a new password at the next login. */
            is_password_reset_required?: boolean;
            /**
             * @description Whether the account can be used, and what it may do to content.
             * @enum {string}
             */
            status?: "active" | "inactive" | "cannot_delete_edit" | "cannot_delete_edit_upload";
            /**
             * Format: int64
             * @description How many bytes the user may store; -1 for unlimited storage.
             */
            space_amount?: number;
            /** @description Where notifications go besides the login. Give null to send them to the login only. */
            notification_email?: {
                /** @description The address. It gets a message with which to confirm it. */
                email?: string;
            } | null;
            /** @description The app user's id in the application's own records. */
            external_app_user_id?: string;
        };
        /** @description Who is to own the content. */
        UserFolderTransfer: {
            /** @description The user who gets it. */
            owned_by: {
                /** @description Id of that user. */
                id: string;
            };
        };
        /** @description A further e-mail address with which a user can log in and be invited. */
        EmailAlias: {
            /** @constant */
            type: "email_alias";
            /** @description The alias's id. */
            id: string;
            /** @description The address. */
            email: string;
            /** @description Whether the address has been confirmed. */
            is_confirmed: boolean;
        };
        /** @description All e-mail aliases of a user. */
        EmailAliases: {
            /** @description How many aliases there are. */
            total_count?: number;
            /** @description The aliases, without the login itself. */
            entries: EmailAlias[];
        };
        /** @description A new e-mail alias. */
        UserEmailAliasCreate: {
            /** @description The address. Its domain must be one that the enterprise has claimed and Box has checked. */
            email: string;
        };
        /** @description What happened, of those types that the enterprise streams can be searched for. */
        AdminEventType: "ACCESS_GRANTED" | "ACCESS_REVOKED" | "ADD_DEVICE_ASSOCIATION" | "ADD_LOGIN_ACTIVITY_DEVICE" | "ADMIN_LOGIN" | "ADVANCED_FOLDER_SETTINGS_UPDATE" | "APPLICATION_CREATED" | "APPLICATION_PUBLIC_KEY_ADDED" | "APPLICATION_PUBLIC_KEY_DELETED" | "CHANGE_ADMIN_ROLE" | "CHANGE_FOLDER_PERMISSION" | "COLLABORATION_ACCEPT" | "COLLABORATION_EXPIRATION" | "COLLABORATION_INVITE" | "COLLABORATION_REMOVE" | "COLLABORATION_ROLE_CHANGE" | "COMMENT_CREATE" | "COMMENT_DELETE" | "COMMENT_EDIT" | "CONTENT_WORKFLOW_ABNORMAL_DOWNLOAD_ACTIVITY" | "CONTENT_WORKFLOW_AUTOMATION_ADD" | "CONTENT_WORKFLOW_AUTOMATION_DELETE" | "CONTENT_WORKFLOW_POLICY_ADD" | "CONTENT_WORKFLOW_SHARING_POLICY_VIOLATION" | "CONTENT_WORKFLOW_UPLOAD_POLICY_VIOLATION" | "COPY" | "DATA_RETENTION_CREATE_RETENTION" | "DATA_RETENTION_REMOVE_RETENTION" | "DELETE" | "DELETE_USER" | "DEVICE_TRUST_CHECK_FAILED" | "DOWNLOAD" | "EDIT" | "EDIT_USER" | "EMAIL_ALIAS_CONFIRM" | "EMAIL_ALIAS_PRIMARY" | "EMAIL_ALIAS_REMOVE" | "EMAIL_UPLOAD_DISABLED" | "EMAIL_UPLOAD_ENABLED" | "ENTERPRISE_APP_AUTHORIZATION_UPDATE" | "EXTERNAL_COLLAB_SECURITY_SETTINGS" | "FAILED_LOGIN" | "FAVORITE" | "FILE_MARKED_MALICIOUS" | "FILE_REQUEST_CREATE" | "FILE_REQUEST_DELETE" | "FILE_REQUEST_UPDATE" | "FILE_VERSION_RESTORE" | "FILE_WATERMARKED_DOWNLOAD" | "GROUP_ADD_ITEM" | "GROUP_ADD_USER" | "GROUP_CREATION" | "GROUP_DELETION" | "GROUP_EDITED" | "GROUP_REMOVE_ITEM" | "GROUP_REMOVE_USER" | "ILLEGAL_ITEM_OWNERSHIP_TRANSFER_BY_USER" | "ITEM_EMAIL_SEND" | "ITEM_MODIFY" | "ITEM_OPEN" | "ITEM_SHARED_UPDATE" | "ITEM_SYNC" | "ITEM_UNSYNC" | "LEGAL_HOLD_ASSIGNMENT_CREATE" | "LEGAL_HOLD_ASSIGNMENT_DELETE" | "LEGAL_HOLD_POLICY_CREATE" | "LEGAL_HOLD_POLICY_DELETE" | "LEGAL_HOLD_POLICY_UPDATE" | "LOCK" | "LOGIN" | "METADATA_CASCADE_POLICY_APPLY" | "METADATA_CASCADE_POLICY_CREATE" | "METADATA_INSTANCE_COPY" | "METADATA_INSTANCE_CREATE" | "METADATA_INSTANCE_DELETE" | "METADATA_INSTANCE_UPDATE" | "METADATA_TEMPLATE_CREATE" | "METADATA_TEMPLATE_DELETE" | "METADATA_TEMPLATE_UPDATE" | "MOVE" | "NEW_USER" | "OAUTH2_ACCESS_TOKEN_REVOKE" | "OAUTH2_REFRESH_TOKEN_REVOKE" | "PREVIEW" | "REMOVE_DEVICE_ASSOCIATION" | "REMOVE_LOGIN_ACTIVITY_DEVICE" | "RENAME" | "RETENTION_POLICY_ASSIGNMENT_ADD" | "SHARE" | "SHARED_LINK_SEND" | "SHARE_EXPIRATION" | "SHIELD_ALERT" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_JUSTIFICATION_APPROVAL" | "SHIELD_SHARED_LINK_ACCESS_BLOCKED" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_CREATE" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_UPDATE" | "SIGN_DOCUMENT_ASSIGNED" | "SIGN_DOCUMENT_CANCELLED" | "SIGN_DOCUMENT_COMPLETED" | "SIGN_DOCUMENT_CONVERTED" | "SIGN_DOCUMENT_CREATED" | "SIGN_DOCUMENT_DECLINED" | "SIGN_DOCUMENT_EXPIRED" | "SIGN_DOCUMENT_SIGNED" | "SIGN_DOCUMENT_VIEWED_BY_SIGNED" | "SIGNER_DOWNLOADED" | "SIGNER_FORWARDED" | "STORAGE_EXPIRATION" | "TASK_ASSIGNMENT_CREATE" | "TASK_ASSIGNMENT_DELETE" | "TASK_ASSIGNMENT_UPDATE" | "TASK_CREATE" | "TASK_UPDATE" | "TERMS_OF_SERVICE_ACCEPT" | "TERMS_OF_SERVICE_REJECT" | "UNDELETE" | "UNFAVORITE" | "UNLOCK" | "UNSHARE" | "UPDATE_COLLABORATION_EXPIRATION" | "UPDATE_SHARE_EXPIRATION" | "UPLOAD" | "USER_AUTHENTICATE_OAUTH2_ACCESS_TOKEN_CREATE" | "WATERMARK_LABEL_CREATE" | "WATERMARK_LABEL_DELETE" | "WORKFLOW_AUTOMATION_CREATE" | "WORKFLOW_AUTOMATION_DELETE" | "WORKFLOW_AUTOMATION_UPDATE" | (string & {});
        /** @description What happened. New types appear without notice. */
        EventType: "ACCESS_GRANTED" | "ACCESS_REVOKED" | "ADD_DEVICE_ASSOCIATION" | "ADD_LOGIN_ACTIVITY_DEVICE" | "ADMIN_LOGIN" | "ADVANCED_FOLDER_SETTINGS_UPDATE" | "AI_SECURITY_DETECTION" | "ANNOTATIONV2_CREATE" | "ANNOTATIONV2_DELETE" | "ANNOTATIONV2_EDIT" | "APPLICATION_CREATED" | "APPLICATION_PUBLIC_KEY_ADDED" | "APPLICATION_PUBLIC_KEY_DELETED" | "BOX_AI_USER_FAILED_REQUEST" | "BOX_AI_USER_REQUEST" | "CHANGE_ADMIN_ROLE" | "CHANGE_FOLDER_PERMISSION" | "COLLABORATION_ACCEPT" | "COLLABORATION_EXPIRATION" | "COLLABORATION_INVITE" | "COLLABORATION_REMOVE" | "COLLABORATION_ROLE_CHANGE" | "COLLAB_ADD_COLLABORATOR" | "COLLAB_INVITE_COLLABORATOR" | "COLLAB_REMOVE_COLLABORATOR" | "COLLAB_ROLE_CHANGE" | "COLLECTION_CREATE" | "COLLECTION_DELETE" | "COLLECTION_ITEM_CREATE" | "COLLECTION_ITEM_DELETE" | "COLLECTION_ITEM_UPDATE" | "COLLECTION_UPDATE" | "COMMENT_CREATE" | "COMMENT_DELETE" | "COMMENT_EDIT" | "CONTENT_ACCESS" | "CONTENT_RECOVERY_REPORT_CREATE" | "CONTENT_RECOVERY_REPORT_DELETE" | "CONTENT_RECOVERY_REPORT_INITIATE" | "CONTENT_WORKFLOW_ABNORMAL_DOWNLOAD_ACTIVITY" | "CONTENT_WORKFLOW_AUTOMATION_ADD" | "CONTENT_WORKFLOW_AUTOMATION_DELETE" | "CONTENT_WORKFLOW_POLICY_ADD" | "CONTENT_WORKFLOW_SHARING_POLICY_VIOLATION" | "CONTENT_WORKFLOW_UPLOAD_POLICY_VIOLATION" | "COPY" | "DATA_RETENTION_CREATE_RETENTION" | "DATA_RETENTION_REMOVE_RETENTION" | "DELETE" | "DELETE_USER" | "DEVICE_TRUST_CHECK_FAILED" | "DISABLE_MULTI_FACTOR_AUTH" | "DOWNLOAD" | "EDIT" | "EDIT_USER" | "EDR_CROWDSTRIKE_ACCESS_ALLOWED_NO_CROWDSTRIKE_DEVICE" | "EDR_CROWDSTRIKE_ACCESS_REVOKED" | "EDR_CROWDSTRIKE_BOX_TOOLS_OUTDATED" | "EDR_CROWDSTRIKE_DEVICE_DETECTED" | "EDR_CROWDSTRIKE_DRIVE_OUTDATED" | "EDR_CROWDSTRIKE_NO_BOX_TOOLS" | "EMAIL_ALIAS_CONFIRM" | "EMAIL_ALIAS_PRIMARY" | "EMAIL_ALIAS_REMOVE" | "EMAIL_UPLOAD_DISABLED" | "EMAIL_UPLOAD_ENABLED" | "ENABLE_MULTI_FACTOR_AUTH" | "ENABLE_TWO_FACTOR_AUTH" | "ENTERPRISE_APP_AUTHORIZATION_UPDATE" | "EXTERNAL_COLLAB_SECURITY_SETTINGS" | "FAILED_LOGIN" | "FAVORITE" | "FILE_MARKED_MALICIOUS" | "FILE_REQUEST_CREATE" | "FILE_REQUEST_DELETE" | "FILE_REQUEST_UPDATE" | "FILE_VERSION_RESTORE" | "FILE_WATERMARKED_DOWNLOAD" | "GROUP_ADD_ITEM" | "GROUP_ADD_USER" | "GROUP_ADMIN_CREATED" | "GROUP_ADMIN_DELETED" | "GROUP_ADMIN_PERMISSIONS_UPDATED" | "GROUP_CREATION" | "GROUP_DELETION" | "GROUP_EDITED" | "GROUP_REMOVE_ITEM" | "GROUP_REMOVE_USER" | "ILLEGAL_ITEM_OWNERSHIP_TRANSFER_BY_USER" | "ITEM_ASSOCIATION_CREATED" | "ITEM_ASSOCIATION_DELETED" | "ITEM_ASSOCIATION_UPDATED" | "ITEM_COPY" | "ITEM_CREATE" | "ITEM_DOWNLOAD" | "ITEM_EMAIL_SEND" | "ITEM_MAKE_CURRENT_VERSION" | "ITEM_MODIFY" | "ITEM_MOVE" | "ITEM_OPEN" | "ITEM_PREVIEW" | "ITEM_RENAME" | "ITEM_SHARED" | "ITEM_SHARED_CREATE" | "ITEM_SHARED_UNSHARE" | "ITEM_SHARED_UPDATE" | "ITEM_SYNC" | "ITEM_TRASH" | "ITEM_UNDELETE_VIA_TRASH" | "ITEM_UNSYNC" | "ITEM_UPLOAD" | "LEGAL_HOLD_ASSIGNMENT_CREATE" | "LEGAL_HOLD_ASSIGNMENT_DELETE" | "LEGAL_HOLD_POLICY_CREATE" | "LEGAL_HOLD_POLICY_DELETE" | "LEGAL_HOLD_POLICY_UPDATE" | "LOCK" | "LOCK_CREATE" | "LOCK_DESTROY" | "LOGIN" | "MASTER_INVITE_ACCEPT" | "MASTER_INVITE_REJECT" | "METADATA_CASCADE_POLICY_APPLY" | "METADATA_CASCADE_POLICY_CREATE" | "METADATA_INSTANCE_COPY" | "METADATA_INSTANCE_CREATE" | "METADATA_INSTANCE_DELETE" | "METADATA_INSTANCE_UPDATE" | "METADATA_TEMPLATE_CREATE" | "METADATA_TEMPLATE_DELETE" | "METADATA_TEMPLATE_UPDATE" | "MOVE" | "NEW_USER" | "OAUTH2_ACCESS_TOKEN_REVOKE" | "OAUTH2_REFRESH_TOKEN_REVOKE" | "PREVIEW" | "REMOVE_DEVICE_ASSOCIATION" | "REMOVE_LOGIN_ACTIVITY_DEVICE" | "RENAME" | "RETENTION_POLICY_ASSIGNMENT_ADD" | "SHARE" | "SHARED_LINK_REDIRECT_OUT_OF_SHARED_CONTEXT" | "SHARED_LINK_SEND" | "SHARE_EXPIRATION" | "SHIELD_ACCESS_POLICY_CREATED" | "SHIELD_ACCESS_POLICY_DELETED" | "SHIELD_ACCESS_POLICY_UPDATED" | "SHIELD_ALERT" | "SHIELD_DOWNLOAD_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_ACCESS_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED" | "SHIELD_EXTERNAL_COLLAB_INVITE_BLOCKED_MISSING_JUSTIFICATION" | "SHIELD_EXTERNAL_COLLAB_INVITE_JUSTIFIED" | "SHIELD_INFORMATION_BARRIER_COLLAB_BLOCKED" | "SHIELD_INFORMATION_BARRIER_DISABLED" | "SHIELD_INFORMATION_BARRIER_ENABLED" | "SHIELD_INFORMATION_BARRIER_GROUP_ADD_USER_BLOCKED" | "SHIELD_INFORMATION_BARRIER_ITEM_COPY_BLOCKED" | "SHIELD_INFORMATION_BARRIER_ITEM_MOVE_BLOCKED" | "SHIELD_INFORMATION_BARRIER_ITEM_OWNER_TRANSFER_BLOCKED" | "SHIELD_INFORMATION_BARRIER_PENDING" | "SHIELD_INFORMATION_BARRIER_SHARED_ITEM_ACCESS_BLOCKED" | "SHIELD_JUSTIFICATION_APPROVAL" | "SHIELD_SHARED_LINK_ACCESS_BLOCKED" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_CREATE" | "SHIELD_SHARED_LINK_STATUS_RESTRICTED_ON_UPDATE" | "SIGN_DOCUMENT_ASSIGNED" | "SIGN_DOCUMENT_CANCELLED" | "SIGN_DOCUMENT_COMPLETED" | "SIGN_DOCUMENT_CONVERTED" | "SIGN_DOCUMENT_CREATED" | "SIGN_DOCUMENT_DECLINED" | "SIGN_DOCUMENT_EXPIRED" | "SIGN_DOCUMENT_SIGNED" | "SIGN_DOCUMENT_VIEWED_BY_SIGNED" | "SIGN_DOCUMENT_VIEWED_BY_SIGNER" | "SIGNER_DOWNLOADED" | "SIGNER_FORWARDED" | "STORAGE_EXPIRATION" | "TAG_ITEM_CREATE" | "TASK_ASSIGNMENT_CREATE" | "TASK_ASSIGNMENT_DELETE" | "TASK_ASSIGNMENT_UPDATE" | "TASK_CREATE" | "TASK_UPDATE" | "TERMS_OF_SERVICE_ACCEPT" | "TERMS_OF_SERVICE_REJECT" | "UNDELETE" | "UNFAVORITE" | "UNLOCK" | "UNSHARE" | "UPDATE_COLLABORATION_EXPIRATION" | "UPDATE_SHARE_EXPIRATION" | "UPLOAD" | "USER_AUTHENTICATE_OAUTH2_ACCESS_TOKEN_CREATE" | "WATERMARK_LABEL_CREATE" | "WATERMARK_LABEL_DELETE" | "WORKFLOW_AUTOMATION_CREATE" | "WORKFLOW_AUTOMATION_DELETE" | "WORKFLOW_AUTOMATION_UPDATE" | (string & {});
        /** @description A file or folder as it stands in the enterprise streams. */
        EventSource: {
            /**
             * @description Which of the two it is.
             * @enum {string}
             */
            item_type: "file" | "folder";
            /** @description Id of the file or folder. */
            item_id: string;
            /** @description Its name at that time. */
            item_name: string;
            /** @description Its classification. */
            classification?: {
                /** @description Name of the classification. */
                name?: string;
            } | null;
            /** @description The folder that holds it; null for the root folder. */
            parent?: FolderMini | null;
            /** @description Who owns it. */
            owned_by?: UserMini | null;
        };
        /** @description An item that an application keeps in Box. */
        AppItemEventSource: {
            /** @constant */
            type: "app_item";
            /** @description The app item's id. */
            id: string;
            /** @description Kind of the app item, as the application calls it. */
            app_item_type: string;
            /** @description The user that the event is about. */
            user?: UserMini | null;
            /** @description The group that the event is about. */
            group?: GroupMini | null;
        };
        /** @description Anything else that an event can be about. */
        GenericSource: {
            [key: string]: unknown;
        };
        /** @description What an event is about: a user, file or folder as it is sent elsewhere, the short form of a file or folder in the enterprise streams, an app item, or an object that depends on event_type. */
        EventSourceResource: User | EventSource | File | Folder | AppItemEventSource | GenericSource;
        /** @description Something that happened. */
        Event: {
            /** @constant */
            type: "event";
            /** @description The event's id. An event that is sent again has the same. */
            event_id: string;
            event_type: EventType;
            /**
             * Format: date-time
             * @description When it happened.
             */
            created_at: string;
            /**
             * Format: date-time
             * @description When it was written down; not in the enterprise streams.
             */
            recorded_at?: string | null;
            /** @description Who did it; null when nobody was signed in. */
            created_by: UserMini | null;
            /** @description Who acted in the name of created_by; null when it was that user. */
            action_by?: UserMini | null;
            /** @description Where the call came from; only in the enterprise streams. */
            ip_address?: string | null;
            /** @description Session in which it was done; null when it was not done in one. */
            session_id: string | null;
            /** @description What it was done to; null when that cannot be told any more. */
            source: EventSourceResource | null;
            /** @description More about it, depending on event_type. Mostly in the enterprise streams. */
            additional_details?: {
                [key: string]: unknown;
            } | null;
        };
        /** @description Some events, and where the stream goes on. */
        Events: {
            /** @description How many events the answer holds. */
            chunk_size: number;
            /** @description Where the next call starts. As a number it can go beyond what JavaScript counts exactly. */
            next_stream_position: string | number;
            /** @description The events. */
            entries: Event[];
        };
        /** @description A server that answers when there is news. */
        RealtimeServer: {
            /** @constant */
            type: "realtime_server";
            /**
             * Format: uri
             * @description The address to wait at. It holds all that the call needs and takes no access token.
             */
            url: string;
            /** @description For how many minutes the address lives. */
            ttl: string | number;
            /** @description How often the call may be repeated after a failure before a new address is needed. */
            max_retries: string | number;
            /** @description For how many seconds to wait for news before a new address is needed. */
            retry_timeout: number;
        };
        /** @description Where to wait for news, which is one server. */
        RealtimeServers: {
            /** @description How many servers the answer holds. */
            chunk_size?: number;
            /** @description The servers. */
            entries: RealtimeServer[];
        };
    };
    responses: {
        /** @description Any other failure. */
        UnexpectedError: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
        /** @description The token was not granted. */
        OAuth2Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": OAuth2Error;
            };
        };
        /** @description Too many calls in a short time. Retry-After says how many seconds to wait. */
        TooManyRequests: {
            headers: {
                /** @description Seconds to wait. */
                "Retry-After"?: number;
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
        /** @description The item still has the etag in if-none-match. */
        NotModified: {
            headers: {
                [name: string]: unknown;
            };
            content?: never;
        };
        /** @description A parameter or the body is not of the expected form. The message names it. */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
        /** @description The access token is missing, unknown or has run out. */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
        /** @description The user or the application may not do this. */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
        /** @description There is no such item, or the user may not see it. */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
        /** @description The item is not of the kind that the call is for. */
        MethodNotAllowed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
        /** @description The folder already holds an item of that name; context_info.conflicts says which. */
        NameConflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ConflictError;
            };
        };
        /** @description The item changed since the etag in if-match was read. */
        PreconditionFailed: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
        /** @description The state of the item does not allow the call now. */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/json": ClientError;
            };
        };
    };
    parameters: {
        /** @description The file's id, the number in the address of its page in the web app. */
        FileId: string;
        /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
        Fields: string[];
        /** @description Answer 304 without a body while the item's etag still has this value. */
        IfNoneMatch: string;
        /** @description Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
        BoxApi: string;
        /** @description Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
        IfMatch: string;
        /** @description How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
        Limit: number;
        /** @description How many entries to skip. The service refuses more than 10,000. */
        Offset: number;
        /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
        FolderId: string;
        /** @description Whether to page by marker instead of by offset. A marker reaches any depth and costs the service less. */
        UseMarker: boolean;
        /** @description Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
        Marker: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    "authorization.authorize": {
        parameters: {
            query: {
                /** @description What the application wants to get, which is always a code. */
                response_type: "code";
                /** @description The application's client id. */
                client_id: string;
                /** @description Where the browser goes afterwards. It has to be one that the application registered, and may be left out when that is only one. */
                redirect_uri?: string;
                /** @description A value that comes back with the code. Make it hard to guess and compare it, so that nobody can slip in a code of their own. */
                state?: string;
                /** @description The scopes to ask for, with spaces between them; all of the application's when left out. */
                scope?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The page to sign in and agree on. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description The browser goes on, to the sign-in page or back to redirect_uri. */
            302: {
                headers: {
                    /** @description Where to; with code and state, or error and state, in its query when it is redirect_uri. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description A page that tells what is wrong with the parameters. The browser is not sent to a redirect_uri that is not registered. */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            default: components["responses"]["UnexpectedError"];
        };
    };
    "authorization.requestToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenRequest;
            };
        };
        responses: {
            /** @description The access token. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": AccessToken;
                };
            };
            400: components["responses"]["OAuth2Failure"];
            401: components["responses"]["OAuth2Failure"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "authorization.revokeToken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/x-www-form-urlencoded": TokenRevoke;
            };
        };
        responses: {
            /** @description The token is of no use any more. The answer has no body. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["OAuth2Failure"];
            401: components["responses"]["OAuth2Failure"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.get": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description Answer 304 without a body while the item's etag still has this value. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
                /** @description Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
                BoxApi?: components["parameters"]["BoxApi"];
                /** @description Which representations to return when fields names representations, each form in brackets with the sizes wanted, such as [pdf] or [jpg?dimensions=320x320]. Forms in one pair of brackets, with commas between them, are alternatives of which the first possible one comes. */
                "x-rep-hints"?: string;
            };
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileFull;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            /** @description Fields asks for a representation or an embed link that cannot be made of a file of this type. A file without an extension has no type. */
            415: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientError;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.update": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
                "if-match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FileUpdate;
            };
        };
        responses: {
            /** @description The file as it is now. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["NameConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.trash.restore": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": FileTrashRestore;
            };
        };
        responses: {
            /** @description The file in its folder. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.delete": {
        parameters: {
            query?: never;
            header?: {
                /** @description Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
                "if-match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is in the trash or gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.copy": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FileCopy;
            };
        };
        responses: {
            /** @description The copy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileFull;
                };
            };
            /** @description Nothing was copied. */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.thumbnail.get": {
        parameters: {
            query?: {
                /** @description Least height in pixels. */
                min_height?: number;
                /** @description Least width in pixels. */
                min_width?: number;
                /** @description Greatest height in pixels. */
                max_height?: number;
                /** @description Greatest width in pixels. */
                max_width?: number;
            };
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
                /** @description The picture's format. */
                extension: "png" | "jpg";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The picture. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/png": BinaryBody;
                    "image/jpeg": BinaryBody;
                };
            };
            /** @description The picture is being made. Ask again after Retry-After. */
            202: {
                headers: {
                    /** @description Address of a placeholder to show meanwhile. */
                    Location?: string;
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description There are no pictures of files of this type. */
            302: {
                headers: {
                    /** @description Address of a placeholder for the type. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.trash.get": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file in the trash. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileFull;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.trash.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.versions.list": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip. The service refuses more than 10,000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of versions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FileVersions;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "sharedItems.get": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header: {
                /** @description Answer 304 without a body while the item's etag still has this value. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
                /** @description The shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
                BoxApi: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The item. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ItemFull;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.content.upload": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description SHA-1 of the file in 40 hex digits, in spite of the header's name. The service refuses the upload when what arrived has another one. */
                "content-md5"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": FileContentUpload;
            };
        };
        responses: {
            /** @description A list that holds the new file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Files;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.content.preflight": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FileContentPreflight;
            };
        };
        responses: {
            /** @description The upload would be accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.content.download": {
        parameters: {
            query?: {
                /** @description Id of the file version to fetch; the current one when left out. */
                version?: string;
                /** @description The access token, for a caller that cannot set the Authorization header. It then shows up in logs and histories. */
                access_token?: string;
            };
            header?: {
                /** @description Which bytes to fetch, as bytes=FIRST-LAST. Both ends count, and the first byte is 0. */
                range?: string;
                /** @description Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
                BoxApi?: components["parameters"]["BoxApi"];
            };
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bytes of the whole file. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": BinaryBody;
                };
            };
            /** @description The file is not ready yet. Ask again after Retry-After. */
            202: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The bytes that range asked for. */
            206: {
                headers: {
                    /** @description Which bytes these are and how many the file has, as bytes FIRST-LAST/TOTAL. */
                    "Content-Range"?: string;
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": BinaryBody;
                };
            };
            /** @description The bytes are at the address in Location. */
            302: {
                headers: {
                    /** @description Where to fetch them, without a token and soon. */
                    Location?: string;
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The file has no byte of the range. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.content.uploadVersion": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
                "if-match"?: components["parameters"]["IfMatch"];
                /** @description SHA-1 of the file in 40 hex digits, in spite of the header's name. The service refuses the upload when what arrived has another one. */
                "content-md5"?: string;
            };
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": FileContentUploadVersion;
            };
        };
        responses: {
            /** @description A list that holds the file with its new version. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Files;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.content.preflightVersion": {
        parameters: {
            query?: never;
            header?: {
                /** @description Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
                "if-match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": FileContentPreflightVersion;
            };
        };
        responses: {
            /** @description The upload would be accepted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadUrl;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "uploadSessions.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UploadSessionCreate;
            };
        };
        responses: {
            /** @description The new session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadSession;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "uploadSessions.createForFile": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UploadSessionCreateForFile;
            };
        };
        responses: {
            /** @description The new session. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadSession;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "uploadSessions.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload session's id. */
                upload_session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadSession;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The session has run out. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientError;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "uploadSessions.parts.upload": {
        parameters: {
            query?: never;
            header: {
                /** @description SHA-1 of the part, as sha= and the 20 bytes in Base64. The service answers 412 bad_digest when what arrived has another one. */
                digest: string;
                /** @description Which bytes of the file the part holds, as bytes FIRST-LAST/TOTAL. Both ends count, and the first byte is 0. */
                "content-range": string;
            };
            path: {
                /** @description The upload session's id. */
                upload_session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": BinaryBody;
            };
        };
        responses: {
            /** @description What the commit has to name the part by. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadedPart;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            /** @description The session has run out. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientError;
                };
            };
            /** @description The digest is not that of the bytes that arrived, or the part has not the length that the session asks for. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientError;
                };
            };
            /** @description The range does not start at a multiple of part_size, or goes past the end of the file. */
            416: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientError;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "uploadSessions.abort": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The upload session's id. */
                upload_session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The session is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The session has run out. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientError;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "uploadSessions.parts.list": {
        parameters: {
            query?: {
                /** @description How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip. The service refuses more than 10,000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /** @description The upload session's id. */
                upload_session_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of parts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UploadParts;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            /** @description The session has run out. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientError;
                };
            };
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "uploadSessions.commit": {
        parameters: {
            query?: never;
            header: {
                /** @description SHA-1 of the whole file, as sha= and the 20 bytes in Base64. */
                digest: string;
                /** @description Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
                "if-match"?: components["parameters"]["IfMatch"];
                /** @description Carry the commit out only while the file's etag is another one than this; otherwise the service answers 412. */
                "if-none-match"?: string;
            };
            path: {
                /** @description The upload session's id. */
                upload_session_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UploadSessionCommit;
            };
        };
        responses: {
            /** @description A list that holds the file. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Files;
                };
            };
            /** @description The parts are still being worked on. Ask again after Retry-After. */
            202: {
                headers: {
                    /** @description Seconds to wait. */
                    "Retry-After"?: number;
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            /** @description The session has run out. */
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientError;
                };
            };
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "folders.create": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FolderCreate;
            };
        };
        responses: {
            /** @description The new folder. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "folders.get": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description What item_collection is sorted by after the kind of item; folders come before files, files before web links. */
                sort?: "id" | "name" | "date" | "size";
                /** @description Which way item_collection is sorted. */
                direction?: "ASC" | "DESC";
                /** @description How many items item_collection skips. The service refuses more than 10,000. */
                offset?: number;
                /** @description How many items item_collection may hold. */
                limit?: number;
            };
            header?: {
                /** @description Answer 304 without a body while the item's etag still has this value. */
                "if-none-match"?: components["parameters"]["IfNoneMatch"];
                /** @description Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
                BoxApi?: components["parameters"]["BoxApi"];
            };
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderFull;
                };
            };
            304: components["responses"]["NotModified"];
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "folders.update": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: {
                /** @description Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
                "if-match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FolderUpdate;
            };
        };
        responses: {
            /** @description The folder with the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            409: components["responses"]["NameConflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The change takes longer than the call may last. It goes on all the same, so look before sending it again. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientError;
                };
            };
            default: components["responses"]["UnexpectedError"];
        };
    };
    "folders.trash.restore": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: {
            content: {
                "application/json": FolderRestore;
            };
        };
        responses: {
            /** @description The folder in its place. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "folders.delete": {
        parameters: {
            query?: {
                /** @description Whether to delete the folder together with all that it holds. */
                recursive?: boolean;
            };
            header?: {
                /** @description Carry the call out only while the item's etag still has this value; otherwise the service answers 412. */
                "if-match"?: components["parameters"]["IfMatch"];
            };
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folder is in the trash. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            412: components["responses"]["PreconditionFailed"];
            429: components["responses"]["TooManyRequests"];
            /** @description The deletion takes longer than the call may last. It goes on all the same. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": ClientError;
                };
            };
            default: components["responses"]["UnexpectedError"];
        };
    };
    "folders.copy": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": FolderCopy;
            };
        };
        responses: {
            /** @description The copy. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["NameConflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "folders.items.list": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description Whether to page by marker instead of by offset. A marker reaches any depth and costs the service less. */
                usemarker?: components["parameters"]["UseMarker"];
                /** @description Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
                marker?: components["parameters"]["Marker"];
                /** @description How many entries to skip. The service refuses more than 10,000. */
                offset?: components["parameters"]["Offset"];
                /** @description How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
                limit?: components["parameters"]["Limit"];
                /** @description What items of one kind are sorted by. Paging by marker has an order of its own. */
                sort?: "id" | "name" | "date" | "size";
                /** @description Which way the items are sorted. */
                direction?: "ASC" | "DESC";
            };
            header?: {
                /** @description Opens an item through its shared link, as shared_link=URL, followed by &shared_link_password=PASSWORD when the link has one. */
                BoxApi?: components["parameters"]["BoxApi"];
            };
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Items;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "folders.trash.get": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folder, with trashed_at and purged_at. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderFull;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "folders.trash.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The folder is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "trash.list": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip. The service refuses more than 10,000. */
                offset?: components["parameters"]["Offset"];
                /** @description Whether to page by marker instead of by offset. A marker reaches any depth and costs the service less. */
                usemarker?: components["parameters"]["UseMarker"];
                /** @description Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
                marker?: components["parameters"]["Marker"];
                /** @description Which way the items are sorted. */
                direction?: "ASC" | "DESC";
                /** @description What items of one kind are sorted by. Paging by marker has an order of its own. */
                sort?: "name" | "date" | "size";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of trashed items. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Items;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "collaborations.list": {
        parameters: {
            query: {
                /** @description Which collaborations to list. Only those that wait can be listed. */
                status: "pending";
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description How many entries to skip. The service refuses more than 10,000. */
                offset?: components["parameters"]["Offset"];
                /** @description How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of invitations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CollaborationsByOffset;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "collaborations.create": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description Whether those who get access are told by e-mail. */
                notify?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CollaborationCreate;
            };
        };
        responses: {
            /** @description The new collaboration. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CollaborationFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "collaborations.get": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The collaboration's id. */
                collaboration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The collaboration. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CollaborationFull;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "collaborations.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The collaboration's id. */
                collaboration_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CollaborationUpdate;
            };
        };
        responses: {
            /** @description The collaboration with the changes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CollaborationFull;
                };
            };
            /** @description The folder has a new owner, and the one before is co-owner now. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "collaborations.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The collaboration's id. */
                collaboration_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The access is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "folders.collaborations.list": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
                limit?: components["parameters"]["Limit"];
                /** @description Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
                marker?: components["parameters"]["Marker"];
            };
            header?: never;
            path: {
                /** @description The folder's id, the number in the address of its page in the web app. The root folder of an account is 0. */
                folder_id: components["parameters"]["FolderId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of collaborations. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Collaborations;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "comments.create": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CommentCreate;
            };
        };
        responses: {
            /** @description The new comment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "comments.get": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The comment's id. */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentFull;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "comments.update": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The comment's id. */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": CommentUpdate;
            };
        };
        responses: {
            /** @description The comment with its new text. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": CommentFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "comments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The comment's id. */
                comment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The comment is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.comments.list": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
                limit?: components["parameters"]["Limit"];
                /** @description How many entries to skip. The service refuses more than 10,000. */
                offset?: components["parameters"]["Offset"];
            };
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of comments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Comments;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "tasks.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TaskCreate;
            };
        };
        responses: {
            /** @description The new task. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "tasks.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "tasks.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TaskUpdate;
            };
        };
        responses: {
            /** @description The task as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Task;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "tasks.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The task is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "tasks.assignments.list": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The task's id. */
                task_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assignments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskAssignments;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "files.tasks.list": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The file's id, the number in the address of its page in the web app. */
                file_id: components["parameters"]["FileId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The tasks. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Tasks;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            405: components["responses"]["MethodNotAllowed"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "taskAssignments.create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TaskAssignmentCreate;
            };
        };
        responses: {
            /** @description The new assignment. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskAssignment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "taskAssignments.get": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The assignment's id. */
                task_assignment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assignment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskAssignment;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "taskAssignments.update": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The assignment's id. */
                task_assignment_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": TaskAssignmentUpdate;
            };
        };
        responses: {
            /** @description The assignment as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": TaskAssignment;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "taskAssignments.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The assignment's id. */
                task_assignment_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The assignment is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "search.query": {
        parameters: {
            query?: {
                /** @description The words to look for in names, descriptions, text, comments and tags. Words in double quotes have to stand together; AND, OR and NOT in capitals join or exclude words. May be left out when mdfilters is given. */
                query?: string;
                /** @description Whose items to search: those that the user has access to, or those of the whole enterprise, for which the application has to have been allowed. */
                scope?: "user_content" | "enterprise_content";
                /** @description Only files with one of these extensions, written without the dot. */
                file_extensions?: string[];
                /** @description Only items made between these two times, written with date and time of day. An empty string leaves that end open. */
                created_at_range?: string[];
                /** @description Only items changed between these two times. An empty string leaves that end open. */
                updated_at_range?: string[];
                /** @description Only files whose size in bytes is between these two numbers, both included. An empty string leaves that end open. */
                size_range?: (number | string)[];
                /** @description Only items that one of these users owns. */
                owner_user_ids?: string[];
                /** @description Only items that one of these users was among the last ten to change. */
                recent_updater_user_ids?: string[];
                /** @description Only items somewhere below one of these folders. An id that does not exist or may not be seen is an error when it is the only one. */
                ancestor_folder_ids?: string[];
                /** @description Where to look for the words; everywhere when left out. */
                content_types?: ("name" | "description" | "file_content" | "comments" | "tags")[];
                /** @description Only items of this kind; all three when left out. */
                type?: "file" | "folder" | "web_link";
                /** @description Whether to search what is in use, what is in the trash, or both. */
                trash_content?: "non_trashed_only" | "trashed_only" | "all_items";
                /** @description Only items with metadata of one template, and with these values in it. The list holds one filter. May be left out when query is given. */
                mdfilters?: string;
                /** @description What the results are ordered by. How well they match always comes in the falling direction. */
                sort?: "modified_at" | "relevance";
                /** @description Whether the order rises or falls. It counts only with another sort than relevance. */
                direction?: "DESC" | "ASC";
                /** @description How many results a page may hold. */
                limit?: number;
                /** @description Whether to find also what the user lately opened through a shared link. The results then come in another form, each wrapped together with the link that gave access. */
                include_recent_shared_links?: boolean;
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description How many entries to skip. The service refuses more than 10,000. */
                offset?: components["parameters"]["Offset"];
                /** @description Only items that one of these users deleted. Needs trash_content trashed_only. */
                deleted_user_ids?: string[];
                /** @description Only items deleted between these two times. An empty string leaves that end open. Needs trash_content trashed_only. */
                deleted_at_range?: string[];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of results. Which of the two forms it has follows from include_recent_shared_links. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": SearchResultsResponse;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "users.list": {
        parameters: {
            query?: {
                /** @description Leave only users whose name or login starts with this. For user_type external it has to be the whole login. */
                filter_term?: string;
                /** @description Which users to list: managed ones by default, external ones who work with the enterprise's content, or all. The last two need filter_term. */
                user_type?: "all" | "managed" | "external";
                /** @description Leave only the app users with this id in the application's own records. Other users are never found by it. */
                external_app_user_id?: string;
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description How many entries to skip. The service refuses more than 10,000. */
                offset?: components["parameters"]["Offset"];
                /** @description How many entries a page may hold. Entries that the caller may not see are left out afterwards, so a page can be shorter. */
                limit?: components["parameters"]["Limit"];
                /** @description Whether to page by marker instead of by offset. A marker reaches any depth and costs the service less. */
                usemarker?: components["parameters"]["UseMarker"];
                /** @description Where the page starts, as given by next_marker of the page before. Markers do not keep, so use them soon. */
                marker?: components["parameters"]["Marker"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of users. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Users;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "users.create": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserCreate;
            };
        };
        responses: {
            /** @description The new user. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "users.me": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFull;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "users.get": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The user's id. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFull;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "users.update": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
            };
            header?: never;
            path: {
                /** @description The user's id. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserUpdate;
            };
        };
        responses: {
            /** @description The user as changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": UserFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "users.delete": {
        parameters: {
            query?: {
                /** @description Whether the user is told by e-mail. */
                notify?: boolean;
                /** @description Whether to delete the user together with everything that the user still owns. */
                force?: boolean;
            };
            header?: never;
            path: {
                /** @description The user's id. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The user is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "users.folders.transfer": {
        parameters: {
            query?: {
                /** @description Properties to send instead of the standard ones. The base properties (type, id, often etag) always come along. Metadata is asked for as metadata.scope.template. */
                fields?: components["parameters"]["Fields"];
                /** @description Whether the user who gets the content is told by e-mail. */
                notify?: boolean;
            };
            header?: never;
            path: {
                /** @description Id of the user who owns the content now. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserFolderTransfer;
            };
        };
        responses: {
            /** @description The folder that now holds the content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": FolderFull;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "users.emailAliases.list": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The aliases. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmailAliases;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "users.emailAliases.create": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id. */
                user_id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": UserEmailAliasCreate;
            };
        };
        responses: {
            /** @description The new alias. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": EmailAlias;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "users.emailAliases.delete": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @description The user's id. */
                user_id: string;
                /** @description The alias's id. */
                email_alias_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The alias is gone. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "events.list": {
        parameters: {
            query?: {
                /** @description Which events: all of the user's, changes to the tree of items only, or those in synced folders only (sync). For an administrator: admin_logs reaches back for years and is asked for by time, admin_logs_streaming brings the last two weeks as they come in. */
                stream_type?: "all" | "changes" | "sync" | "admin_logs" | "admin_logs_streaming";
                /** @description Where in the stream to start: next_stream_position of the answer before, 0 for the oldest event, or now for no events but the newest position. Positions go beyond the numbers that JavaScript counts exactly, so keep them as text. */
                stream_position?: string;
                /** @description How many events an answer may hold. It can hold fewer although there are more. */
                limit?: number;
                /** @description Only events of these types. Works with admin_logs and admin_logs_streaming. */
                event_type?: AdminEventType[];
                /** @description Only events from this time on. Works with admin_logs. */
                created_after?: string;
                /** @description Only events up to this time. Works with admin_logs. */
                created_before?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events, and the position to go on from. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": Events;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
    "events.realtimeServers.list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A list that holds the server. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": RealtimeServers;
                };
            };
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooManyRequests"];
            default: components["responses"]["UnexpectedError"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};

export type Schemas<Name extends keyof components['schemas']> = components['schemas'][Name];
/** A shared link for a file. */
export interface FileSharedLinkCreate extends Schemas<'FileSharedLinkCreate'> {}
/** New settings for the shared link of a file. */
export interface FileSharedLinkUpdate extends Schemas<'FileSharedLinkUpdate'> {}
/** A new shared link. */
export interface FolderSharedLinkCreate extends Schemas<'FolderSharedLinkCreate'> {}
/** What to change about a shared link. What is left out stays as it is. */
export interface FolderSharedLinkUpdate extends Schemas<'FolderSharedLinkUpdate'> {}
/** A file, folder or web link as it is found when no fields are asked for. */
export type SearchResultItem = Schemas<'SearchResultItem'>;
/** The refresh token and who holds it. */
export interface TokenRefresh extends Schemas<'TokenRefresh'> {}
/** What the service says about a call that it did not carry out. */
export interface ClientError extends Schemas<'ClientError'> {}
/** What the token is asked for with. Which properties count depends on grant_type. */
export interface TokenRequest extends Schemas<'TokenRequest'> {}
/** A folder's identity. */
export interface FolderBase extends Schemas<'FolderBase'> {}
/** A folder as it stands inside other objects. */
export interface FolderMini extends Schemas<'FolderMini'> {}
/** A file's identity. */
export interface FileBase extends Schemas<'FileBase'> {}
/** Identity of one version of a file. */
export interface FileVersionBase extends Schemas<'FileVersionBase'> {}
/** A version of a file as it stands inside other objects. */
export interface FileVersionMini extends Schemas<'FileVersionMini'> {}
/** A file as it stands inside other objects. */
export interface FileMini extends Schemas<'FileMini'> {}
/** The file or folder that it may be done to. A folder stands for all that is in it. */
export type Resource = Schemas<'Resource'>;
/** One thing that a narrowed token may do. */
export interface ResourceScope extends Schemas<'ResourceScope'> {}
/** An access token and what belongs to it. */
export interface AccessToken extends Schemas<'AccessToken'> {}
/** Why a token was not granted. */
export interface OAuth2Error extends Schemas<'OAuth2Error'> {}
/** The token to end and who holds it. */
export interface TokenRevoke extends Schemas<'TokenRevoke'> {}
/** The folders from the root to the item. Those that the user may not see are left out; an item in the trash has the trash as its only one. */
export interface PathCollection extends Schemas<'PathCollection'> {}
/** A user's identity. Some answers send no more than this. */
export interface UserBase extends Schemas<'UserBase'> {}
/** A user as it stands inside other objects. */
export interface UserMini extends Schemas<'UserMini'> {}
/** Whom a link lets in: open everybody who has it, company the people of the enterprise, collaborators those who have access anyway. */
export type SharedLinkAccess = Schemas<'SharedLinkAccess'>;
/** What a link lets people do. In an answer a flag may be missing. */
export interface SharedLinkPermissions extends Schemas<'SharedLinkPermissions'> {}
/** A link that opens an item to those who are not collaborators on it. */
export interface SharedLink extends Schemas<'SharedLink'> {}
/** Where the item is: active in its folder, trashed in the trash, deleted gone for good. */
export type ItemStatus = Schemas<'ItemStatus'>;
/** A file as it is sent when no fields are asked for. */
export interface File extends Schemas<'File'> {}
/** What the user who asks may do with the file. A flag may be missing. */
export interface FilePermissions extends Schemas<'FilePermissions'> {}
/** A lock on a file. While it holds nobody but its maker can change the file. */
export interface FileLock extends Schemas<'FileLock'> {}
/** An address that shows the file in an iframe for a short time after it was asked for. */
export interface ExpiringEmbedLink extends Schemas<'ExpiringEmbedLink'> {}
/** Whether the file is shown with a watermark. */
export interface FileWatermarkInfo extends Schemas<'FileWatermarkInfo'> {}
/** What a metadata template says about one item. Properties that start with a dollar sign are the service's own; the others are the template's fields, each a string, a number or a list of strings. */
export interface MetadataInstance extends Schemas<'MetadataInstance'> {}
/** Metadata instances by scope and then by template key, as far as fields asked for them. */
export interface MetadataByScope extends Schemas<'MetadataByScope'> {}
/** One other form of the file. */
export interface FileRepresentation extends Schemas<'FileRepresentation'> {}
/** Other forms of the file, such as PDF, text and pictures, as the header x-rep-hints asked for them. */
export interface FileRepresentations extends Schemas<'FileRepresentations'> {}
/** How confidential the file is in the terms of its enterprise. */
export interface FileClassification extends Schemas<'FileClassification'> {}
/** A collection of a user, such as the favourites. */
export interface CollectionMini extends Schemas<'CollectionMini'> {}
/** A file with all that fields can ask for. */
export interface FileFull extends Schemas<'FileFull'> {}
/** Settings of a shared link. An empty object makes a link with the enterprise's defaults. */
export interface SharedLinkSettings extends Schemas<'SharedLinkSettings'> {}
/** A lock to put on a file. */
export interface FileLockSet extends Schemas<'FileLockSet'> {}
/** Changes to a file. What is not named stays as it is. */
export interface FileUpdate extends Schemas<'FileUpdate'> {}
/** A web link's identity. */
export interface WebLinkBase extends Schemas<'WebLinkBase'> {}
/** A web link as it stands inside other objects. */
export interface WebLinkMini extends Schemas<'WebLinkMini'> {}
/** The item that holds the wanted name. */
export type ConflictingItem = Schemas<'ConflictingItem'>;
/** The name is taken. The items that hold it are listed. */
export interface ConflictError extends Schemas<'ConflictError'> {}
/** Where a file from the trash goes. Needed when its folder is gone or the name is taken there. */
export interface FileTrashRestore extends Schemas<'FileTrashRestore'> {}
/** Where the copy goes and what it is called. */
export interface FileCopy extends Schemas<'FileCopy'> {}
/** What the entries are sorted by, the weightiest first. */
export type Order = Schemas<'Order'>;
/** A page of a list that is counted through by offset. */
export interface OffsetPage extends Schemas<'OffsetPage'> {}
/** A version of a file as it is sent when no fields are asked for. */
export interface FileVersion extends Schemas<'FileVersion'> {}
/** A version of a file with all that fields can ask for. */
export interface FileVersionFull extends Schemas<'FileVersionFull'> {}
/** A page of versions of a file. */
export interface FileVersions extends Schemas<'FileVersions'> {}
/** Who did something with a folder. For the root folder it is nobody: a user with empty id, name and login. */
export interface FolderActor extends Schemas<'FolderActor'> {}
/** A folder without its items, as it is sent from the trash and on being restored from there. */
export interface FolderDetails extends Schemas<'FolderDetails'> {}
/** A page of a list that is followed by marker. */
export interface MarkerPage extends Schemas<'MarkerPage'> {}
/** A file, folder or web link with all that fields can ask for. */
export type ItemFull = Schemas<'ItemFull'>;
/** A page of files, folders and web links. It carries the counters of the way of paging that the call chose. */
export interface Items extends Schemas<'Items'> {}
/** A folder as it is sent when no fields are asked for. */
export interface Folder extends Schemas<'Folder'> {}
/** A folder with all that fields can ask for. */
export interface FolderFull extends Schemas<'FolderFull'> {}
/** A web link, a bookmark in a folder, as it is sent when no fields are asked for. */
export interface WebLink extends Schemas<'WebLink'> {}
/** A web link with all that fields can ask for. */
export interface WebLinkFull extends Schemas<'WebLinkFull'> {}
/** A new file: what is to be known about it, then its bytes, in this order. */
export interface FileContentUpload extends Schemas<'FileContentUpload'> {}
/** The files that an upload made or changed, which is one. */
export interface Files extends Schemas<'Files'> {}
/** The file that is about to be uploaded. */
export interface FileContentPreflight extends Schemas<'FileContentPreflight'> {}
/** Where to send a file that passed the check. */
export interface UploadUrl extends Schemas<'UploadUrl'> {}
/** A new version of a file: what is to be known about it, then its bytes, in this order. */
export interface FileContentUploadVersion extends Schemas<'FileContentUploadVersion'> {}
/** The version that is about to be uploaded. */
export interface FileContentPreflightVersion extends Schemas<'FileContentPreflightVersion'> {}
/** A new file that is to be uploaded in parts. */
export interface UploadSessionCreate extends Schemas<'UploadSessionCreate'> {}
/** Where the later calls of the session go. The host differs from session to session, so take these addresses as they are. */
export interface UploadSessionEndpoints extends Schemas<'UploadSessionEndpoints'> {}
/** An upload in parts that has been begun. */
export interface UploadSession extends Schemas<'UploadSession'> {}
/** A new version that is to be uploaded in parts. */
export interface UploadSessionCreateForFile extends Schemas<'UploadSessionCreateForFile'> {}
/** A part of a file and where in the file it stands. */
export interface UploadPartMini extends Schemas<'UploadPartMini'> {}
/** A part of a file with its check. */
export interface UploadPart extends Schemas<'UploadPart'> {}
/** What comes back for a part that was sent. */
export interface UploadedPart extends Schemas<'UploadedPart'> {}
/** A page of the parts that have arrived. */
export interface UploadParts extends Schemas<'UploadParts'> {}
/** The parts that make up the file. */
export interface UploadSessionCommit extends Schemas<'UploadSessionCommit'> {}
/** A new folder. */
export interface FolderCreate extends Schemas<'FolderCreate'> {}
/** What to change about a folder. What is left out stays as it is. */
export interface FolderUpdate extends Schemas<'FolderUpdate'> {}
/** Where to restore a folder to when it cannot go back to where it was. */
export interface FolderRestore extends Schemas<'FolderRestore'> {}
/** Where a copy is to go. */
export interface FolderCopy extends Schemas<'FolderCopy'> {}
/** A file, folder or web link, in short. */
export type Item = Schemas<'Item'>;
/** Something that an application made out of files and folders. */
export interface AppItem extends Schemas<'AppItem'> {}
/** A user as it stands inside a collaboration. */
export interface CollaborationUser extends Schemas<'CollaborationUser'> {}
/** A group's identity. */
export interface GroupBase extends Schemas<'GroupBase'> {}
/** A group as it stands inside other objects. */
export interface GroupMini extends Schemas<'GroupMini'> {}
/** A user or group that has access. */
export type CollaborationGrantee = Schemas<'CollaborationGrantee'>;
/** Access of one user or group to one item, as it is sent when no fields are asked for. It starts as an invitation. */
export interface Collaboration extends Schemas<'Collaboration'> {}
/** A collaboration with all that fields can ask for. */
export interface CollaborationFull extends Schemas<'CollaborationFull'> {}
/** A page of collaborations that is counted through by offset. */
export interface CollaborationsByOffset extends Schemas<'CollaborationsByOffset'> {}
/** Who is to have access to what. */
export interface CollaborationCreate extends Schemas<'CollaborationCreate'> {}
/** What to change about a collaboration. What is left out stays as it is. */
export interface CollaborationUpdate extends Schemas<'CollaborationUpdate'> {}
/** A page of collaborations that is followed by marker. */
export interface Collaborations extends Schemas<'Collaborations'> {}
/** A new comment. Give the text as message, or as tagged_message when it mentions people. */
export interface CommentCreate extends Schemas<'CommentCreate'> {}
/** A comment's identity. */
export interface CommentBase extends Schemas<'CommentBase'> {}
/** What the comment is about, a file or the comment that it answers. */
export interface CommentItem extends Schemas<'CommentItem'> {}
/** A comment as it is sent when no fields are asked for. */
export interface Comment extends Schemas<'Comment'> {}
/** A comment with all that fields can ask for. */
export interface CommentFull extends Schemas<'CommentFull'> {}
/** The new text of a comment. */
export interface CommentUpdate extends Schemas<'CommentUpdate'> {}
/** A page of comments. */
export interface Comments extends Schemas<'Comments'> {}
/** A new task. */
export interface TaskCreate extends Schemas<'TaskCreate'> {}
/** A task's identity. */
export interface TaskBase extends Schemas<'TaskBase'> {}
/** A task as a list sends it when no fields are asked for. */
export interface TaskMini extends Schemas<'TaskMini'> {}
/** A task assignment's identity. */
export interface TaskAssignmentBase extends Schemas<'TaskAssignmentBase'> {}
/** A task assignment as a list sends it when no fields are asked for. */
export interface TaskAssignmentMini extends Schemas<'TaskAssignmentMini'> {}
/** A task assignment with all that is known of it. */
export interface TaskAssignment extends Schemas<'TaskAssignment'> {}
/** All assignments of a task. */
export interface TaskAssignments extends Schemas<'TaskAssignments'> {}
/** A task with all that is known of it. */
export interface Task extends Schemas<'Task'> {}
/** What to change about a task. Properties that are left out stay as they are. */
export interface TaskUpdate extends Schemas<'TaskUpdate'> {}
/** All tasks on a file. */
export interface Tasks extends Schemas<'Tasks'> {}
/** Which task goes to whom. */
export interface TaskAssignmentCreate extends Schemas<'TaskAssignmentCreate'> {}
/** How the assignment stands now. Properties that are left out stay as they are. */
export interface TaskAssignmentUpdate extends Schemas<'TaskAssignmentUpdate'> {}
/** A range of numbers. Give one end or both. */
export interface MetadataFieldFilterFloatRange extends Schemas<'MetadataFieldFilterFloatRange'> {}
/** A range of times. Give one end or both. */
export interface MetadataFieldFilterDateRange extends Schemas<'MetadataFieldFilterDateRange'> {}
/** What a field has to be: a text, a number, one of several options, or inside a range. */
export type MetadataFilterValue = Schemas<'MetadataFilterValue'>;
/** Which metadata the items have to carry. */
export interface MetadataFilter extends Schemas<'MetadataFilter'> {}
/** A page of items that match a search. */
export interface SearchResults extends Schemas<'SearchResults'> {}
/** An item that matches a search, with the shared link that gave access to it. */
export interface SearchResultWithSharedLink extends Schemas<'SearchResultWithSharedLink'> {}
/** A page of items that match a search, each with the shared link that gave access to it. */
export interface SearchResultsWithSharedLinks extends Schemas<'SearchResultsWithSharedLinks'> {}
/** The results of a search, plain or with the shared links that gave access to them. */
export type SearchResultsResponse = Schemas<'SearchResultsResponse'>;
/** A further address that gets a user's notifications. */
export interface NotificationEmail extends Schemas<'NotificationEmail'> {}
/** A user as it is sent when no fields are asked for. */
export interface User extends Schemas<'User'> {}
/** A label with which an enterprise sorts its users, such as a cost centre. */
export interface TrackingCode extends Schemas<'TrackingCode'> {}
/** An enterprise's identity. */
export interface EnterpriseBase extends Schemas<'EnterpriseBase'> {}
/** An enterprise as it stands inside other objects. */
export interface EnterpriseMini extends Schemas<'EnterpriseMini'> {}
/** A user with all that fields can ask for. */
export interface UserFull extends Schemas<'UserFull'> {}
/** A page of users, counted by offset or followed by marker. */
export interface Users extends Schemas<'Users'> {}
/** A new user. A managed user needs a login; an app user has none and sets is_platform_access_only. */
export interface UserCreate extends Schemas<'UserCreate'> {}
/** What to change about a user. Properties that are left out stay as they are. */
export interface UserUpdate extends Schemas<'UserUpdate'> {}
/** Who is to own the content. */
export interface UserFolderTransfer extends Schemas<'UserFolderTransfer'> {}
/** A further e-mail address with which a user can log in and be invited. */
export interface EmailAlias extends Schemas<'EmailAlias'> {}
/** All e-mail aliases of a user. */
export interface EmailAliases extends Schemas<'EmailAliases'> {}
/** A new e-mail alias. */
export interface UserEmailAliasCreate extends Schemas<'UserEmailAliasCreate'> {}
/** What happened, of those types that the enterprise streams can be searched for. */
export type AdminEventType = Schemas<'AdminEventType'>;
/** What happened. New types appear without notice. */
export type EventType = Schemas<'EventType'>;
/** A file or folder as it stands in the enterprise streams. */
export interface EventSource extends Schemas<'EventSource'> {}
/** An item that an application keeps in Box. */
export interface AppItemEventSource extends Schemas<'AppItemEventSource'> {}
/** Anything else that an event can be about. */
export interface GenericSource extends Schemas<'GenericSource'> {}
/** What an event is about: a user, file or folder as it is sent elsewhere, the short form of a file or folder in the enterprise streams, an app item, or an object that depends on event_type. */
export type EventSourceResource = Schemas<'EventSourceResource'>;
/** Something that happened. */
export interface Event extends Schemas<'Event'> {}
/** Some events, and where the stream goes on. */
export interface Events extends Schemas<'Events'> {}
/** A server that answers when there is news. */
export interface RealtimeServer extends Schemas<'RealtimeServer'> {}
/** Where to wait for news, which is one server. */
export interface RealtimeServers extends Schemas<'RealtimeServers'> {}
