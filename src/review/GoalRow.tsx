import { i18n } from '#i18n';
import type { GoalChoice, SurfaceActions } from './model';
import { trusted } from './trusted';

interface Props {
  goal: GoalChoice;
  actions: SurfaceActions;
}

/* What the list calls “none needed” and “not said”; no goal has such an id. */
const NONE = '*';
const OPEN = '';

/** The goal of the draft: suggested, chosen or open, with a list to change it. G confirms it, or goes on to the next. */
export function GoalRow({ goal, actions }: Props) {
  const { names, suggested, chosen } = goal;
  const isOpen = chosen === undefined;
  const shown = isOpen ? (suggested ?? OPEN) : (chosen ?? NONE);
  const said = isOpen ? (suggested === null ? 'open' : 'suggested') : 'chosen';
  return (
    <div class="goal">
      <label>
        {i18n.t('review.goal.label')}
        <select
          value={shown}
          onChange={(event) => {
            const { value } = event.currentTarget;
            trusted(() => actions.chooseGoal(value === NONE ? null : value))(event);
          }}
        >
          {isOpen && suggested === null && <option value={OPEN}>{i18n.t('review.goal.choose')}</option>}
          {names.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          <option value={NONE}>{i18n.t('review.goal.none')}</option>
        </select>
      </label>
      {isOpen && suggested !== null && (
        <button type="button" onClick={trusted(() => actions.chooseGoal(suggested))}>
          {i18n.t('review.goal.confirm')}
        </button>
      )}
      <span class="said" role="status">
        {i18n.t(`review.goal.${said}`)}
      </span>
    </div>
  );
}

/** What G chooses: the suggested goal first, then one after the other, with “none needed” at the end of the round. */
export function nextGoal({ names, suggested, chosen }: GoalChoice): string | null {
  const round = [...names.map(({ id }) => id), null];
  if (chosen === undefined) return suggested ?? round[0] ?? null;
  return round[(round.indexOf(chosen) + 1) % round.length] ?? null;
}
