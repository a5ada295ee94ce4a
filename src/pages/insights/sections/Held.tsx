import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Cell } from '../../../metrics/insights/part';
import { sumOf } from '../../../metrics/insights/totals';
import { figure, percent } from '../../../ui/figures';

/** Drafts that were held, and what became of them. */
export function Held({ cells }: { cells: readonly Cell[] }) {
  const title = useId();
  const { held, heldChanged, heldPosted, heldLeft } = sumOf(cells);
  if (held === 0) return null;
  const fates = { changed: heldChanged, posted: heldPosted, left: heldLeft } as const;
  return (
    <section aria-labelledby={title}>
      <h2 id={title}>{i18n.t('insights.held.title')}</h2>
      <table class="narrow">
        <tbody>
          {(['changed', 'posted', 'left'] as const).map((fate) => (
            <tr key={fate}>
              <th scope="row">{i18n.t(`insights.held.${fate}`)}</th>
              <td>{figure(fates[fate])}</td>
              <td>{percent(fates[fate] / held)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
