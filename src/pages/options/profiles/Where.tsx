import { i18n } from '#i18n';
import { type NamedVoice, PROFILE_SITES } from '../../../policy/voice-schema';
import { Switch } from '../../../ui/Switch';
import { TextField } from '../../../ui/TextField';
import type { Settings } from '../settings';
import { TermList } from '../TermList';
import { chooseAccounts, chooseSite } from './choose';
import { furtherProfiles, namedOf } from './profile-fields';

const LONGEST_NAME = 60;

/** A further profile's name, the sites and accounts it applies to, and its end. */
export function Where({ settings, id }: { settings: Settings; id: string }) {
  const field = namedOf(id);
  const profile = field.read(settings.policy.value);
  if (!profile) return null;
  const change = (part: (old: NamedVoice) => Partial<NamedVoice>) =>
    settings.edit(field, (old) => old && { ...old, ...part(old) });
  const choose = (voicesAfter: (voices: NamedVoice[]) => NamedVoice[]) =>
    settings.edit(furtherProfiles, (old) => ({ ...old, voices: voicesAfter(old.voices) }));
  const others = settings.policy.value.voices.filter((one) => one.id !== id);
  return (
    <section class="block">
      <h2>{i18n.t('options.profiles.where.title')}</h2>
      <p class="soft">{i18n.t('options.profiles.where.hint')}</p>
      <label class="named" for="profile-name">
        {i18n.t('options.profiles.rename')}
        <TextField
          id="profile-name"
          maxLength={LONGEST_NAME}
          value={profile.voice.name}
          onValue={(name) => name.trim() !== '' && change(({ voice }) => ({ voice: { ...voice, name } }))}
        />
      </label>
      {PROFILE_SITES.map((site) => {
        const taken = others.find(({ sites }) => sites.includes(site));
        return (
          <div key={site} class="row">
            <Switch
              label={i18n.t(`options.profiles.where.site.${site}`)}
              checked={profile.sites.includes(site)}
              onChange={(on) => choose((voices) => chooseSite(voices, id, site, on))}
            />
            {taken && <span class="soft">{i18n.t('options.profiles.where.taken', [taken.voice.name])}</span>}
          </div>
        );
      })}
      <p class="soft">{i18n.t('options.profiles.where.siteHint')}</p>
      <h3 class="small">{i18n.t('options.profiles.where.accounts')}</h3>
      <TermList
        label={i18n.t('options.profiles.where.accounts')}
        placeholder={i18n.t('options.profiles.where.account')}
        terms={profile.accounts}
        onAdd={(added) => choose((voices) => chooseAccounts(voices, id, added))}
        onRemove={(gone) => change(({ accounts }) => ({ accounts: accounts.filter((one) => one !== gone) }))}
      />
      <button
        type="button"
        class="button quiet"
        onClick={() =>
          settings.edit(furtherProfiles, ({ voices, voiceSamples: { [id]: _gone, ...voiceSamples } }) => ({
            voices: voices.filter((one) => one.id !== id),
            voiceSamples,
          }))
        }
      >
        {i18n.t('options.profiles.remove')}
      </button>
    </section>
  );
}
