import { notFound } from '../http/errors.js';
import type { Ids } from './ids.js';
import type { CommentRecord, FileRecord, TaskAssignmentRecord, TaskRecord, UserRecord } from './records.js';

export const newDiscussionData = () => ({
  comments: new Map<string, CommentRecord>(),
  tasks: new Map<string, TaskRecord>(),
  assignments: new Map<string, TaskAssignmentRecord>(),
});

/** Comments, tasks and task assignments of files. They become inaccessible when their file is purged. */
export function createDiscussion({ comments, tasks, assignments }: ReturnType<typeof newDiscussionData>, ids: Ids, now: () => number) {
  const commentsOn = (file: FileRecord): CommentRecord[] => [...comments.values()].filter((comment) => comment.file === file);
  const tasksOn = (file: FileRecord): TaskRecord[] => [...tasks.values()].filter((task) => task.file === file);
  const assignmentsOf = (task: TaskRecord): TaskAssignmentRecord[] => [...assignments.values()].filter((one) => one.task === task);

  return {
    commentsOn,
    tasksOn,
    assignmentsOf,
    comment: (id: string): CommentRecord => requireExisting(comments.get(id), (comment) => comment.file),
    task: (id: string): TaskRecord => requireExisting(tasks.get(id), (task) => task.file),
    assignment: (id: string): TaskAssignmentRecord => requireExisting(assignments.get(id), ({ task }) => task.file),
    addComment(details: Pick<CommentRecord, 'file' | 'repliesTo' | 'message' | 'taggedMessage' | 'createdBy'>): CommentRecord {
      return insert(comments, { ...details, id: ids.forRecord(), createdAt: now(), modifiedAt: now() });
    },
    addTask(details: Omit<TaskRecord, 'id' | 'createdAt'>): TaskRecord {
      return insert(tasks, { ...details, id: ids.forRecord(), createdAt: now() });
    },
    addAssignment(task: TaskRecord, assignedTo: UserRecord, assignedBy: UserRecord): TaskAssignmentRecord {
      const details = { id: ids.forRecord(), task, assignedTo, assignedBy, assignedAt: now() };
      return insert(assignments, { ...details, message: '', resolution: 'incomplete', completedAt: null });
    },
    removeComment: (comment: CommentRecord): void => void comments.delete(comment.id),
    removeTask(task: TaskRecord): void {
      for (const assignment of assignmentsOf(task)) assignments.delete(assignment.id);
      tasks.delete(task.id);
    },
    removeAssignment: (assignment: TaskAssignmentRecord): void => void assignments.delete(assignment.id),
    isCompleted(task: TaskRecord): boolean {
      const done = assignmentsOf(task).map(({ resolution }) => resolution !== 'incomplete');
      return done.length > 0 && (task.completionRule === 'any_assignee' ? done.includes(true) : !done.includes(false));
    },
  };
}

export type Discussion = ReturnType<typeof createDiscussion>;

function insert<T extends { readonly id: string }>(records: Map<string, T>, record: T): T {
  records.set(record.id, record);
  return record;
}

function requireExisting<T>(record: T | undefined, fileOf: (record: T) => FileRecord): T {
  if (record === undefined || fileOf(record).purged) throw notFound();
  return record;
}
