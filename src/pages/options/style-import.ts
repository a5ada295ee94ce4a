import { i18n } from '#i18n';
import type { Styles } from '../../analyzer/styles/style';
import type { Imported } from '../../vale/import';
import type { Problem } from '../../vale/problems';
import type { ChosenFiles } from './chosen-files';
import { importedStyles } from './fields';
import type { Settings } from './settings';

/** What an import has done, to be shown. */
export interface ImportReport {
  /** How many rules were taken over. */
  rules: number;
  styles: readonly string[];
  /** Accepted and rejected words. */
  words: number;
  problems: readonly Problem[];
  fidelity: Imported['fidelity'];
  /** There is no room for them beside what is already there: nothing was taken over. */
  isTooMuch: boolean;
}

/**
 * Reads styles and adds them to the settings, each in the place of one of the same name. Loaded only when asked for: rules
 * are tried on import, and bring the grammar library with them.
 */
export async function importInto(settings: Settings, { files, unreadable }: ChosenFiles): Promise<ImportReport> {
  const [{ importing }, { Problems }, { stylesSchema }] = await Promise.all([
    import('../../vale/import'),
    import('../../vale/problems'),
    import('../../policy/styles-schema'),
  ]);
  const options = { styleName: i18n.t('options.styles.own'), now: () => performance.now() };
  const imported = await inTheBackground(importing(files, options));
  const unread = unreadable.flatMap(({ path, why }) => {
    const problems = new Problems(path);
    problems.refuse(why, null);
    return problems.found;
  });
  const isTooMuch = !stylesSchema.safeParse(merged(settings.own.value.vale, imported)).success;
  if (!isTooMuch && imported.styles.length + imported.vocabularies.length > 0) {
    settings.edit(importedStyles, (old) => stylesSchema.parse(merged(old, imported)));
  }
  return {
    rules: isTooMuch ? 0 : imported.styles.reduce((sum, { rules }) => sum + rules.length, 0),
    styles: isTooMuch ? [] : imported.styles.map(({ name }) => name),
    words: imported.vocabularies.reduce((sum, { accept, reject }) => sum + accept.length + reject.length, 0),
    problems: [...unread, ...imported.problems],
    fidelity: imported.fidelity,
    isTooMuch,
  };
}

/* At most this long without a look at what else happens on the page, in milliseconds. */
const BREATH = 40;

async function inTheBackground<T>(steps: Generator<undefined, T>): Promise<T> {
  for (;;) {
    const until = performance.now() + BREATH;
    while (performance.now() < until) {
      const { done, value } = steps.next();
      if (done) return value;
    }
    await new Promise((resume) => setTimeout(resume));
  }
}

function merged(old: Styles, { styles, vocabularies }: Imported): Styles {
  const names = new Set(styles.map(({ name }) => name));
  const accept = vocabularies.flatMap((vocabulary) => vocabulary.accept);
  return {
    styles: [...old.styles.filter(({ name }) => !names.has(name)), ...styles],
    accept: [...new Set([...old.accept, ...accept])],
  };
}
