import { i18n } from '#i18n';
import { SENSITIVE_TOPICS, type SensitiveTopic } from '../../../analyzer/policy';
import { canHash, hashTerm } from '../../../policy/hash-terms';
import { Switch } from '../../../ui/Switch';
import { Locked } from '../Locked';
import type { SectionProps } from '../Options';
import { Row } from '../Row';
import { clearTerms, competitors, hashedTerms, publicCompany, sensitiveTopics } from '../safety-fields';
import type { Settings } from '../settings';
import { Terms } from '../Terms';
import { Block } from './Block';
import { Complaints } from './Complaints';
import { Disclosure } from './Disclosure';
import { Hold } from './Hold';

/** What may not be said, and what to do in its place. */
export function Safety({ settings }: SectionProps) {
  const isPublic = publicCompany.read(settings.policy.value);
  return (
    <>
      <Hold settings={settings} />
      <Block settings={settings} field={clearTerms} name="confidential">
        <Terms settings={settings} field={clearTerms} label={i18n.t('options.safety.confidential')} />
        <Hashed settings={settings} />
      </Block>
      <Block settings={settings} field={sensitiveTopics} name="topics">
        {SENSITIVE_TOPICS.map((topic) => (
          <Topic key={topic} settings={settings} topic={topic} />
        ))}
      </Block>
      <Block settings={settings} field={competitors} name="competitors">
        <Terms
          settings={settings}
          field={competitors}
          label={i18n.t('options.safety.competitors')}
          placeholder={i18n.t('options.safety.aName')}
        />
      </Block>
      <Row title={i18n.t('options.safety.publicCompany')} hint={i18n.t('options.safety.publicCompanyHint')}>
        <Locked settings={settings} field={publicCompany}>
          <Switch
            label={i18n.t(isPublic ? 'options.safety.yes' : 'options.safety.no')}
            checked={isPublic}
            onChange={(checked) => settings.edit(publicCompany, () => checked)}
          />
        </Locked>
      </Row>
      <Disclosure settings={settings} />
      <Complaints settings={settings} />
    </>
  );
}

/** Turns the terms above into hashes, for a list that is passed on: from then on nobody can read them, only forget them all. */
function Hashed({ settings }: { settings: Settings }) {
  const policy = settings.policy.value;
  const { length } = hashedTerms.read(policy);
  const clear = clearTerms.read(policy).filter(canHash);
  const hashAll = () => {
    settings.edit(hashedTerms, (old) => [...old, ...clear.map((term) => hashTerm(term, old))]);
    settings.edit(clearTerms, (old) => old.filter((term) => !clear.includes(term)));
  };
  return (
    <>
      {clear.length > 0 && (
        <p class="soft">
          <button type="button" class="button quiet" onClick={hashAll}>
            {i18n.t('options.safety.storeHashed')}
          </button>{' '}
          {i18n.t('options.safety.storeHashedHint')}
        </p>
      )}
      {length > 0 && <Unreadable settings={settings} count={length} />}
    </>
  );
}

function Unreadable({ settings, count: length }: { settings: Settings; count: number }) {
  return (
    <p class="soft">
      {i18n.t('options.safety.hashed', length)}{' '}
      <button type="button" class="button quiet" onClick={() => settings.edit(hashedTerms, () => [])}>
        {i18n.t('options.safety.forgetHashed')}
      </button>
    </p>
  );
}

function Topic({ settings, topic }: { settings: Settings; topic: SensitiveTopic }) {
  const change = (checked: boolean) =>
    settings.edit(sensitiveTopics, (old) =>
      SENSITIVE_TOPICS.filter((one) => (one === topic ? checked : old.includes(one))),
    );
  return (
    <Switch
      label={i18n.t(`options.safety.topic.${topic}`)}
      checked={sensitiveTopics.read(settings.policy.value).includes(topic)}
      onChange={change}
    />
  );
}
