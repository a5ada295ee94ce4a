import type { Kind } from '../../analyzer/types';
import type { Composer, SiteAdapter } from '../types';
import { type Found, findComposer, isEditorOf, type Layer } from './layers';

/** A composer whose draft answers nothing and quotes nothing, as far as is known, on a page that names no account. */
export function asPlainPost(found: Found, kind: Kind = 'post'): Composer {
  const places = () => ({ post: location.href, message: null });
  return { ...found, site: 'other', kind, context: () => ({}), places, account: () => undefined };
}

/**
 * An adapter for a site where what is written is read by itself.
 * @param leaveAlone selector of parts of a page in which nothing is ever a composer
 * @param messagePages paths on which people write in private, whatever the boxes look like
 * @param kind what is written there
 */
export function plainPosts(
  layers: readonly Layer[],
  leaveAlone: string,
  messagePages: RegExp,
  kind: Kind = 'post',
): SiteAdapter {
  const isPrivate = () => messagePages.test(location.pathname);
  return {
    id: 'other',
    composerOf(target) {
      const found = isPrivate() ? null : findComposer(target, layers, leaveAlone);
      return found && asPlainPost(found, kind);
    },
    isEditor: (target) => !isPrivate() && isEditorOf(target, layers, leaveAlone),
  };
}
