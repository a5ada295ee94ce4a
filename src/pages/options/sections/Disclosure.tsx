import { i18n } from '#i18n';
import { Entries } from '../Entries';
import { problemOfInterest, problemOfText } from '../entry-problems';
import { approvedWordings, filingHosts, interests } from '../safety-fields';
import type { Settings } from '../settings';
import { Terms } from '../Terms';
import { hostIn, LONGEST_LINE } from '../terms';
import { Block } from './Block';

/** What the law asks a company to say, or to have said already, before its people speak. */
export function Disclosure({ settings }: { settings: Settings }) {
  return (
    <>
      <Block settings={settings} field={approvedWordings} name="wordings">
        <Entries
          settings={settings}
          field={approvedWordings}
          name="wordings"
          empty={{ text: '' }}
          problemOf={problemOfText}
          add={i18n.t('options.words.add')}
          columns={[
            {
              key: 'text',
              label: i18n.t('options.safety.wording'),
              type: 'lines',
              maxLength: LONGEST_LINE,
              problem: i18n.t('options.safety.noText'),
            },
          ]}
        />
      </Block>
      <Block settings={settings} field={filingHosts} name="hosts">
        <Terms
          settings={settings}
          field={filingHosts}
          label={i18n.t('options.safety.hosts')}
          placeholder={i18n.t('options.safety.aHost')}
          read={hostIn}
        />
      </Block>
      <Block settings={settings} field={interests} name="interests">
        <Entries
          settings={settings}
          field={interests}
          name="interests"
          empty={{ name: '', relation: '' }}
          problemOf={problemOfInterest}
          add={i18n.t('options.words.add')}
          columns={[
            {
              key: 'name',
              label: i18n.t('options.safety.name'),
              type: 'text',
              problem: i18n.t('options.safety.noName'),
            },
            {
              key: 'relation',
              label: i18n.t('options.safety.relation'),
              type: 'text',
              problem: i18n.t('options.safety.tooLong'),
            },
          ]}
        />
      </Block>
    </>
  );
}
