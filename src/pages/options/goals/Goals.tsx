import { i18n } from '#i18n';
import type { Field } from '../fields';
import { goals, hoursPerWeek, postsPerWeek } from '../goal-fields';
import { Locked } from '../Locked';
import type { SectionProps } from '../Options';
import { Row } from '../Row';
import type { Settings } from '../settings';
import { GoalList } from './GoalList';
import { NumberField } from './NumberField';

/* The highest numbers that the policy's schema takes, and the step in which hours are planned. */
const MOST_POSTS = 100;
const MOST_HOURS = 80;
const HALF_HOUR = 0.5;

/** What posts are for, and how much of it is planned. */
export function Goals({ settings }: SectionProps) {
  return (
    <>
      <Planned settings={settings} field={postsPerWeek} name="postsPerWeek" max={MOST_POSTS} />
      <Planned settings={settings} field={hoursPerWeek} name="hoursPerWeek" max={MOST_HOURS} step={HALF_HOUR} />
      <section class="block">
        <h2>{i18n.t('options.goals.list')}</h2>
        <p class="soft">{i18n.t('options.goals.listHint')}</p>
        <Locked settings={settings} field={goals}>
          <GoalList
            goals={goals.read(settings.policy.value)}
            onChange={(change) => settings.edit(goals, (old) => change(old))}
          />
        </Locked>
      </section>
    </>
  );
}

interface PlannedProps {
  settings: Settings;
  field: Field<number | null>;
  name: 'postsPerWeek' | 'hoursPerWeek';
  max: number;
  step?: number;
}

function Planned({ settings, field, name, max, step = 1 }: PlannedProps) {
  return (
    <Row title={i18n.t(`options.goals.${name}`)} hint={i18n.t(`options.goals.${name}Hint`)} htmlFor={name}>
      <Locked settings={settings} field={field}>
        <NumberField
          id={name}
          max={max}
          step={step}
          placeholder={i18n.t('options.goals.unplanned')}
          value={field.read(settings.policy.value)}
          onValue={(value) => settings.edit(field, () => value)}
        />
      </Locked>
    </Row>
  );
}
