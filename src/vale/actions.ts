import { STYLE_ACTIONS, type StyleAction } from '../analyzer/styles/style';
import type { Mapping } from './mapping';
import type { Problems } from './problems';

/** A rule's action, or null where it has none that can be had here. */
export function readAction(rule: Mapping, problems: Problems): StyleAction | null {
  const [action] = rule.mappings('action');
  const name = action?.text('name')?.trim().toLowerCase() ?? '';
  if (!action || name === '') return null;
  const known = STYLE_ACTIONS.find((other) => other === name);
  if (!known) {
    problems.note('unknownAction', rule.lineOf('action'), { detail: name });
    return null;
  }
  if (known === 'suggest') problems.note('actionWithoutHelp', rule.lineOf('action'));
  return { name: known, params: action.list('params').map(({ text }) => text) };
}
