import type { StyleRule } from '../analyzer/styles/style';
import { isWebAddress, styleRuleSchema } from '../policy/styles-schema';
import { readAction } from './actions';
import { HEADER_KEYS, isExtension, POINTS } from './extension-points';
import type { Mapping } from './mapping';
import type { Problems } from './problems';
import { readScopes } from './scopes';

const LEVELS = ['suggestion', 'warning', 'error'];
const REFUSED = ['spelling', 'script'] as const;

/**
 * Reads one rule from its YAML. What cannot be taken over is told to `problems`; nothing is left out in silence.
 * @param name what the rule is to be called in its style
 * @returns null where the rule is refused. Its patterns are not tried yet.
 */
export function readRule(yaml: Mapping, name: string, problems: Problems): StyleRule | null {
  const point = yaml.text('extends')?.trim() ?? '';
  if (point === '') {
    problems.refuse('notARule', 1);
    return null;
  }
  const refused = REFUSED.find((other) => other === point);
  if (refused || !isExtension(point)) {
    const reason = refused ?? (point.includes('.') ? 'inherits' : 'unknownExtends');
    problems.refuse(reason, yaml.lineOf('extends'), { detail: point });
    return null;
  }
  const { keys, needs, read } = POINTS[point];
  const missing = ['message', ...needs].find((key) => !yaml.has(key) || isEmpty(yaml, key));
  if (missing) {
    problems.refuse('missing', null, { detail: missing });
    return null;
  }
  for (const key of yaml.keys) {
    if (!HEADER_KEYS.includes(key) && !keys.includes(key))
      problems.note('unknownKey', yaml.lineOf(key), { detail: key });
  }
  const parsed = styleRuleSchema.safeParse({ extends: point, ...headerOf(yaml, name, problems), ...read(yaml) });
  if (parsed.success) return parsed.data;
  const key = String(parsed.error.issues[0]?.path[0] ?? point);
  problems.refuse('value', yaml.lineOf(key), { detail: key });
  return null;
}

function isEmpty(yaml: Mapping, key: string): boolean {
  return (
    (yaml.text(key) ?? '') === '' && yaml.list(key).length + yaml.pairs(key).length + yaml.mappings(key).length === 0
  );
}

function headerOf(yaml: Mapping, name: string, problems: Problems) {
  // Vale warns where there is none (its check/manager.go), and refuses one that it does not know: here that is the mildest.
  const level = yaml.text('level')?.trim().toLowerCase() || 'warning';
  const link = yaml.text('link')?.trim() ?? '';
  if (!LEVELS.includes(level)) problems.note('level', yaml.lineOf('level'), { detail: level });
  return {
    name,
    level: LEVELS.includes(level) ? level : 'suggestion',
    message: yaml.text('message')?.trim(),
    description: yaml.text('description')?.trim() ?? '',
    // Anything else might do something when it is followed.
    link: isWebAddress(link) ? link : '',
    limit: yaml.number('limit', 0),
    scopes: readScopes(yaml, problems),
    action: readAction(yaml, problems),
    exceptions: yaml.list('exceptions').map(({ text }) => text),
    vocab: yaml.flag('vocab', true),
  };
}
