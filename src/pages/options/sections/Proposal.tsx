import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import { readPart, writePart } from '../../../policy/parts';
import type { Policy } from '../../../policy/schema';
import { partsThatChange, takeOver } from '../../../policy/shared/take';
import type { Field } from '../fields';
import { partName } from '../part-names';
import type { Settings } from '../settings';
import { wordsFor } from '../value-words';

interface ProposalProps {
  settings: Settings;
  parts: ReadonlyMap<string, unknown>;
  onTaken(): void;
  onLeft(): void;
}

/** What a shared policy would change, setting by setting, and the choice. The safe one has the focus. */
export function Proposal({ settings, parts, onTaken, onLeft }: ProposalProps) {
  const safe = useRef<HTMLButtonElement>(null);
  useEffect(() => safe.current?.focus(), []);
  const isLocked = (part: string) => settings.isLocked({ part });
  const open = new Map([...parts].filter(([part]) => !isLocked(part)));
  const locked = [...parts.keys()].filter(isLocked);
  const before = settings.own.value;
  const after = takeOver(before, open);
  const changing = partsThatChange(before, after, open);
  const take = () => {
    settings.edit(partsField(changing), () => valuesOf(after, changing));
    onTaken();
  };
  return (
    <section class="proposal" aria-labelledby="proposal">
      <h3 id="proposal" class="proposal-title">
        {changing.length > 0 ? i18n.t('options.share.changes', changing.length) : i18n.t('options.share.same')}
      </h3>
      <dl>
        {changing.map((part) => (
          <div key={part}>
            <dt>{partName(part)}</dt>
            <Difference
              isList={isList(readPart(after, part))}
              before={wordsFor(before, part)}
              after={wordsFor(after, part)}
            />
          </div>
        ))}
      </dl>
      {locked.length > 0 && <p class="soft">{i18n.t('options.share.locked', [listed(locked.map(partName))])}</p>}
      <div class="row">
        <button type="button" class="button primary" ref={safe} onClick={onLeft}>
          {i18n.t('options.share.leave')}
        </button>
        {changing.length > 0 && (
          <button type="button" class="button" onClick={take}>
            {i18n.t('options.share.take')}
          </button>
        )}
      </div>
    </section>
  );
}

/* A single value goes from one to another; a list gains and loses. */
function Difference({ isList, before, after }: { isList: boolean; before: string[]; after: string[] }) {
  const added = after.filter((word) => !before.includes(word));
  const removed = before.filter((word) => !after.includes(word));
  if (!isList && removed[0] && added[0]) return <dd>{i18n.t('options.share.changed', [removed[0], added[0]])}</dd>;
  if (added.length + removed.length === 0) return <dd>{i18n.t('options.share.otherwise')}</dd>;
  return (
    <>
      {added.length > 0 && <dd>{i18n.t('options.share.added', [listed(added)])}</dd>}
      {removed.length > 0 && <dd>{i18n.t('options.share.removed', [listed(removed)])}</dd>}
    </>
  );
}

function isList(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}

function listed(words: readonly string[]): string {
  return new Intl.ListFormat(i18n.t('extension.language')).format(words);
}

/** Several parts as one thing to edit, and to undo at once. */
function partsField(paths: readonly string[]): Field<ReadonlyMap<string, unknown>> {
  return {
    part: '',
    read: (policy) => valuesOf(policy, paths),
    write: (policy, values) => [...values].reduce((next, [path, value]) => writePart(next, path, value), policy),
  };
}

function valuesOf(policy: Policy, paths: readonly string[]): ReadonlyMap<string, unknown> {
  return new Map(paths.map((path) => [path, readPart(policy, path)]));
}
