import { readAll } from '../../http/bytes.js';
import { textOfContent } from '../../formats/text.js';
import type { FileRecord, ItemRecord } from '../../state/records.js';
import type { World } from '../../state/world.js';
import { currentVersion } from '../../views/files.js';
import { wordsOf } from './terms.js';

/** The contents of larger files are not searched. */
const maxContentSize = 1024 * 1024;

/** The words of an item in its searched parts, and those of its name. `parts` are values of `content_types`. Default: all. */
export async function searchedWords(
  world: World,
  item: ItemRecord,
  parts: readonly string[] = ['name', 'description', 'tags', 'comments', 'file_content'],
): Promise<{ readonly name: string[]; readonly all: string[] }> {
  const isSearched = (part: string): boolean => parts.includes(part);
  const name = isSearched('name') ? wordsOf(item.name) : [];
  const texts = [
    ...(isSearched('description') ? [item.description] : []),
    ...(isSearched('tags') ? item.tags : []),
    ...(isSearched('comments') && item.type === 'file' ? world.discussion.commentsOn(item).map(({ message }) => message) : []),
    ...(isSearched('file_content') && item.type === 'file' ? [await contentText(item)] : []),
  ];
  // An empty word separates the parts: a phrase does not extend over two of them.
  return { name, all: [...name, ...texts.flatMap((text) => ['', ...wordsOf(text)])] };
}

async function contentText(file: FileRecord): Promise<string> {
  const { content } = currentVersion(file);
  if (content.size > maxContentSize) return '';
  return (await textOfContent(await readAll(content.read(0, content.size)))) ?? '';
}
