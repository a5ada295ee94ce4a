import { i18n } from '#i18n';
import { Switch } from '../../../ui/Switch';
import { TextField } from '../../../ui/TextField';
import { Entries } from '../Entries';
import { problemOfPeriod } from '../entry-problems';
import { Locked } from '../Locked';
import { periodColumns } from '../period-columns';
import { Row } from '../Row';
import { crisisActive, crisisMessage, quietPeriods } from '../safety-fields';
import type { Settings } from '../settings';
import { LONGEST_LINE } from '../terms';
import { Block } from './Block';

/** The switch that puts every post on hold, what it says, and the periods in which it is on by itself. */
export function Hold({ settings }: { settings: Settings }) {
  const policy = settings.policy.value;
  const isOn = crisisActive.read(policy);
  return (
    <>
      <Row title={i18n.t('options.safety.hold')} hint={i18n.t('options.safety.holdHint')}>
        <Locked settings={settings} field={crisisActive}>
          <Switch
            label={i18n.t(isOn ? 'options.safety.holding' : 'options.safety.notHolding')}
            checked={isOn}
            onChange={(checked) => settings.edit(crisisActive, () => checked)}
          />
        </Locked>
      </Row>
      <Row
        title={i18n.t('options.safety.holdMessage')}
        hint={i18n.t('options.safety.holdMessageHint')}
        htmlFor="hold-message"
      >
        <Locked settings={settings} field={crisisMessage}>
          <TextField
            id="hold-message"
            maxLength={LONGEST_LINE}
            placeholder={i18n.t('ui.crisis.noMessage')}
            value={crisisMessage.read(policy)}
            onValue={(value) => settings.edit(crisisMessage, () => value)}
          />
        </Locked>
      </Row>
      <Block settings={settings} field={quietPeriods} name="quiet">
        <Entries
          settings={settings}
          field={quietPeriods}
          name="quiet"
          empty={{ from: '', until: '', message: '' }}
          problemOf={problemOfPeriod}
          add={i18n.t('options.words.add')}
          columns={[
            ...periodColumns(),
            {
              key: 'message',
              label: i18n.t('options.safety.message'),
              type: 'text',
              maxLength: LONGEST_LINE,
              problem: i18n.t('options.safety.tooLong'),
            },
          ]}
        />
      </Block>
    </>
  );
}
