import { i18n } from '#i18n';
import { Entries } from '../Entries';
import { problemOfContact, problemOfText } from '../entry-problems';
import { acknowledgements, contacts } from '../safety-fields';
import type { Settings } from '../settings';
import { LONGEST_LINE } from '../terms';
import { Block } from './Block';

/** Who takes over a complaint, and what the company says to it in public. */
export function Complaints({ settings }: { settings: Settings }) {
  return (
    <>
      <Block settings={settings} field={contacts} name="contacts">
        <Entries
          settings={settings}
          field={contacts}
          name="contacts"
          empty={{ topic: '', name: '', email: '' }}
          problemOf={problemOfContact}
          add={i18n.t('options.words.add')}
          columns={[
            {
              key: 'topic',
              label: i18n.t('options.safety.about'),
              type: 'text',
              problem: i18n.t('options.safety.tooLong'),
            },
            {
              key: 'name',
              label: i18n.t('options.safety.name'),
              type: 'text',
              problem: i18n.t('options.safety.noName'),
            },
            {
              key: 'email',
              label: i18n.t('options.safety.email'),
              type: 'email',
              problem: i18n.t('options.safety.noEmail'),
            },
          ]}
        />
      </Block>
      <Block settings={settings} field={acknowledgements} name="acknowledgements">
        <Entries
          settings={settings}
          field={acknowledgements}
          name="acknowledgements"
          empty={{ text: '' }}
          problemOf={problemOfText}
          add={i18n.t('options.words.add')}
          columns={[
            {
              key: 'text',
              label: i18n.t('options.safety.acknowledgement'),
              type: 'lines',
              maxLength: LONGEST_LINE,
              problem: i18n.t('options.safety.noText'),
            },
          ]}
        />
      </Block>
    </>
  );
}
