import { useEffect, useState } from 'preact/hooks';
import { defaultPolicy, type Policy } from '../../policy/schema';
import { loadPolicy, watchPolicy } from '../../policy/store';

/** What goals and voices are called. */
export type Names = Pick<Policy, 'company' | 'voices' | 'goals'>;

/** The names in force, also once they are changed; none where the settings cannot be read. */
export function useNames(): Names {
  const [names, setNames] = useState<Names>(defaultPolicy);
  useEffect(() => {
    loadPolicy().then(
      ({ policy }) => setNames(policy),
      () => undefined,
    );
    return watchPolicy(({ policy }) => setNames(policy));
  }, []);
  return names;
}
