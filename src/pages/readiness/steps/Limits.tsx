import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { INDUSTRIES, type Readiness } from '../../../policy/readiness';
import { Segments } from '../../../ui/Segments';
import { TextField } from '../../../ui/TextField';
import { Row } from '../../options/Row';
import type { StepProps } from '../ReadinessPage';
import { QuietPeriods } from './QuietPeriods';

const LONGEST = 200;
const ANSWERS = ['yes', 'no', 'open'] as const;

/** What restricts this person: the law, the industry, the calendar, and who else has a say. */
export function Limits({ answers, edit }: StepProps) {
  const { publicCompany, industry, approver, quietPeriods, complaints, press } = answers;
  return (
    <>
      <Row title={i18n.t('readiness.limits.publicCompany')} hint={i18n.t('options.safety.publicCompanyHint')}>
        <Segments
          label={i18n.t('readiness.limits.publicCompany')}
          choices={ANSWERS.map((value) => ({ value, label: i18n.t(`readiness.limits.answers.${value}`) }))}
          value={publicCompany === null ? 'open' : publicCompany ? 'yes' : 'no'}
          onChange={(value) => edit({ publicCompany: value === 'open' ? null : value === 'yes' })}
        />
      </Row>
      <Row
        title={i18n.t('readiness.limits.industry')}
        hint={i18n.t('readiness.limits.industryHint')}
        htmlFor="industry"
      >
        <select
          id="industry"
          value={industry ?? ''}
          onChange={({ currentTarget: { value } }) =>
            edit({ industry: INDUSTRIES.find((one) => one === value) ?? null })
          }
        >
          <option value="">{i18n.t('readiness.limits.answers.open')}</option>
          {INDUSTRIES.map((one) => (
            <option key={one} value={one}>
              {i18n.t(`readiness.limits.industries.${one}`)}
            </option>
          ))}
        </select>
      </Row>
      <Row
        title={i18n.t('readiness.limits.approver')}
        hint={i18n.t('readiness.limits.approverHint')}
        htmlFor="approver"
      >
        <TextField id="approver" maxLength={LONGEST} value={approver} onValue={(value) => edit({ approver: value })} />
      </Row>
      <Somebody
        name="complaints"
        value={complaints}
        onPart={(part) => edit((now) => ({ complaints: { ...now.complaints, ...part } }))}
      />
      <Somebody name="press" value={press} onPart={(part) => edit((now) => ({ press: { ...now.press, ...part } }))} />
      <section class="block">
        <h2>{i18n.t('options.safety.quiet')}</h2>
        <p class="soft">{i18n.t('options.safety.quietHint')}</p>
        <QuietPeriods periods={quietPeriods} onChange={(periods) => edit({ quietPeriods: periods })} />
      </section>
    </>
  );
}

interface SomebodyProps {
  name: 'complaints' | 'press';
  value: Readiness['press'];
  onPart(part: Partial<Readiness['press']>): void;
}

/* With an address, they stand among those whom the panel offers to hand over to. */
function Somebody({ name, value, onPart }: SomebodyProps) {
  const id = useId();
  return (
    <div class="setting">
      <div>
        <p class="name">{i18n.t(`readiness.limits.${name}`)}</p>
        <p class="soft">{i18n.t(`readiness.limits.${name}Hint`)}</p>
      </div>
      <div class="somebody">
        {(['name', 'email'] as const).map((part) => (
          <label key={part} for={`${id}${part}`}>
            {i18n.t(`readiness.limits.${part}`)}
            <TextField
              id={`${id}${part}`}
              maxLength={LONGEST}
              value={value[part]}
              onValue={(text) => onPart({ [part]: text })}
            />
          </label>
        ))}
      </div>
    </div>
  );
}
