import { i18n } from '#i18n';
import { COMPANY_VOICE, type NamedVoice } from '../../../policy/voice-schema';
import { Segments } from '../../../ui/Segments';
import { NewName } from '../NewName';
import type { Settings } from '../settings';
import { blankVoice, furtherProfiles } from './profile-fields';
import { nameOf } from './shown';

/* The longest name that the policy's schema takes, and the most profiles. */
const LONGEST_NAME = 60;
const MOST_PROFILES = 30;

/** Which profile is on screen, and the way to another. */
export function Picker({ settings, id }: { settings: Settings; id: string }) {
  const policy = settings.policy.value;
  const ids = [COMPANY_VOICE, ...policy.voices.map((one) => one.id)];
  const mayAdd = !settings.isLocked(furtherProfiles) && policy.voices.length < MOST_PROFILES;
  return (
    <div class="profile-picker">
      <Segments
        label={i18n.t('options.profiles.which')}
        choices={ids.map((value) => ({ value, label: nameOf(policy, value, i18n.t('options.profiles.company')) }))}
        value={id}
        onChange={(chosen) => {
          settings.shownProfile.value = chosen;
        }}
      />
      {mayAdd && <NewProfile settings={settings} />}
    </div>
  );
}

function NewProfile({ settings }: { settings: Settings }) {
  const add = (name: string) => {
    const profile: NamedVoice = {
      id: crypto.randomUUID().slice(0, 8),
      voice: blankVoice(name),
      sites: [],
      accounts: [],
    };
    settings.edit(furtherProfiles, (old) => ({ ...old, voices: [...old.voices, profile] }));
    settings.shownProfile.value = profile.id;
  };
  return (
    <NewName
      label={i18n.t('options.profiles.newName')}
      placeholder={i18n.t('options.profiles.newHint')}
      maxLength={LONGEST_NAME}
      add={i18n.t('options.profiles.add')}
      onAdd={add}
    />
  );
}
