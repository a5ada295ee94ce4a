import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { dayOf, inForce } from '../policy/in-force';
import type { Policy } from '../policy/schema';
import { loadPolicy, watchPolicy } from '../policy/store';

/** The company's message while it holds every post; nothing while it does not. */
export function CrisisNotice() {
  const [policy, setPolicy] = useState<Policy | null>(null);
  useEffect(() => {
    void loadPolicy().then((loaded) => setPolicy(loaded.policy));
    return watchPolicy((loaded) => setPolicy(loaded.policy));
  }, []);
  const crisis = policy && inForce(policy, dayOf(new Date())).crisis;
  if (!crisis?.active) return null;
  return (
    <section class="crisis" role="status">
      <h2>{i18n.t('ui.crisis.title')}</h2>
      <p>{crisis.message || i18n.t('ui.crisis.noMessage')}</p>
    </section>
  );
}
