import { i18n } from '#i18n';
import type { Policy } from '../../../policy/schema';
import { Segments } from '../../../ui/Segments';
import { TextField } from '../../../ui/TextField';
import { company, type Field, formality, maxEmoji, maxExclamations, person } from '../fields';
import { Locked } from '../Locked';
import type { SectionProps } from '../Options';
import { Row } from '../Row';
import type { Settings } from '../settings';

/* The longest name and the highest limit that the policy's schema takes. */
const LONGEST_NAME = 120;
const HIGHEST_LIMIT = 50;

/** Who speaks, and in which tone. */
export function Voice({ settings }: SectionProps) {
  const policy = settings.policy.value;
  return (
    <>
      <Row title={i18n.t('options.voice.company')} hint={i18n.t('options.voice.companyHint')} htmlFor="company">
        <Locked settings={settings} field={company}>
          <TextField
            id="company"
            maxLength={LONGEST_NAME}
            value={company.read(policy)}
            onValue={(value) => settings.edit(company, () => value)}
          />
        </Locked>
      </Row>
      <OneOf settings={settings} field={person} name="person" values={['any', 'we', 'I']} />
      <OneOf settings={settings} field={formality} name="formality" values={['any', 'casual', 'formal']} />
      <Limit settings={settings} field={maxEmoji} name="emoji" />
      <Limit settings={settings} field={maxExclamations} name="exclamations" />
    </>
  );
}

type Choice = Policy['person'] | Policy['style']['formality'];

interface OneOfProps<T extends Choice> {
  settings: Settings;
  field: Field<T>;
  name: 'person' | 'formality';
  values: readonly T[];
}

function OneOf<T extends Choice>({ settings, field, name, values }: OneOfProps<T>) {
  const title = i18n.t(`options.voice.${name}`);
  return (
    <Row title={title} hint={i18n.t(`options.voice.${name}Hint`)}>
      <Locked settings={settings} field={field}>
        <Segments
          label={title}
          choices={values.map((value) => ({ value, label: i18n.t(`options.voice.choices.${value}`) }))}
          value={field.read(settings.policy.value)}
          onChange={(value) => settings.edit(field, () => value)}
        />
      </Locked>
    </Row>
  );
}

interface LimitProps {
  settings: Settings;
  field: Field<number | null>;
  name: 'emoji' | 'exclamations';
}

/* An empty field is no limit; a number the schema would refuse is not taken over and marked by the browser. */
function Limit({ settings, field, name }: LimitProps) {
  const change = (input: HTMLInputElement) => {
    if (input.validity.valid) settings.edit(field, () => (input.value === '' ? null : input.valueAsNumber));
  };
  return (
    <Row title={i18n.t(`options.voice.${name}`)} hint={i18n.t(`options.voice.${name}Hint`)} htmlFor={name}>
      <Locked settings={settings} field={field}>
        <input
          id={name}
          class="number"
          type="number"
          min={0}
          max={HIGHEST_LIMIT}
          step={1}
          placeholder={i18n.t('options.voice.noLimit')}
          value={field.read(settings.policy.value) ?? ''}
          onInput={({ currentTarget }) => change(currentTarget)}
        />
      </Locked>
    </Row>
  );
}
