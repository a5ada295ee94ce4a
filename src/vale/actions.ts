import { mending } from '../analyzer/styles/actions';
import { PatternProblem } from '../analyzer/styles/regex/problem';
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
  const read: StyleAction = { name: known, params: action.list('params').map(({ text }) => text) };
  try {
    mending(read);
    return read;
  } catch (problem) {
    if (!(problem instanceof PatternProblem)) throw problem;
    problems.note('badAction', rule.lineOf('action'), { detail: problem.message });
    return null;
  }
}
