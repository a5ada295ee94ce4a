import { i18n } from '#i18n';
import type { Problem } from '../../../vale/problems';
import type { ImportReport } from '../style-import';

/** What an import took over, what it did not, and how rules did in the tests that they brought. */
export function StyleReport({ report }: { report: ImportReport }) {
  const refused = report.problems.filter(({ kind }) => kind === 'refused');
  const notes = report.problems.filter(({ kind }) => kind === 'note');
  return (
    <section class="block" aria-label={i18n.t('options.styles.report')}>
      <p>{summaryOf(report)}</p>
      <Fidelity fidelity={report.fidelity} />
      <Problems title={i18n.t('options.styles.refused', refused.length)} problems={refused} open />
      <Problems title={i18n.t('options.styles.notes', notes.length)} problems={notes} />
    </section>
  );
}

function summaryOf({ rules, styles, words, isTooMuch }: ImportReport): string {
  if (isTooMuch) return i18n.t('options.styles.tooMuch');
  if (rules === 0 && words === 0) return i18n.t('options.styles.nothing');
  const list = new Intl.ListFormat(i18n.t('extension.language')).format(styles);
  const taken = i18n.t('options.styles.taken', rules, [String(rules), list]);
  return [rules > 0 && taken, words > 0 && i18n.t('options.styles.words', words)].filter(Boolean).join(' ');
}

function Fidelity({ fidelity }: Pick<ImportReport, 'fidelity'>) {
  if (fidelity.length === 0) return null;
  const passed = fidelity.reduce((sum, rule) => sum + rule.passed, 0);
  const failed = fidelity.flatMap(({ style, rule, failed: cases }) =>
    cases.map((test) => ({ ...test, rule: `${style}.${rule}` })),
  );
  return (
    <>
      <p>{i18n.t('options.styles.tests', [String(passed), String(passed + failed.length)])}</p>
      {failed.length > 0 && (
        <ul class="problems">
          {failed.map(({ rule, name, line, found }) => (
            <li key={`${rule} ${line}`}>
              <code>{i18n.t('options.styles.place', [rule, String(line)])}</code>{' '}
              {i18n.t('options.styles.differs', [name, found.join(' · ') || i18n.t('options.styles.foundNothing')])}
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

interface ProblemsProps {
  title: string;
  problems: readonly Problem[];
  open?: boolean;
}

function Problems({ title, problems, open = false }: ProblemsProps) {
  if (problems.length === 0) return null;
  return (
    <details open={open}>
      <summary>{title}</summary>
      <ul class="problems">
        {problems.map(({ file, line, message }) => (
          <li key={`${file} ${line} ${message}`}>
            <code>{line === null ? file : i18n.t('options.styles.place', [file, String(line)])}</code> {message}
          </li>
        ))}
      </ul>
    </details>
  );
}
