import { COMPANY_VOICE } from '../../../policy/voice-schema';
import { Locked } from '../Locked';
import type { SectionProps } from '../Options';
import { GuideBlock } from './GuideBlock';
import { Learn } from './Learn';
import { Picker } from './Picker';
import { Presets } from './Presets';
import { partOfProfile } from './profile-fields';
import { Sliders } from './Sliders';
import { Summary } from './Summary';
import { shownId } from './shown';
import { Where } from './Where';

/** The voices: which there are, what each sounds like, and the ways to change that. */
export function Profiles({ settings }: SectionProps) {
  const id = shownId(settings);
  return (
    <>
      <Picker settings={settings} id={id} />
      <Locked key={id} settings={settings} field={{ part: partOfProfile(id) }}>
        <Summary settings={settings} id={id} />
        {id !== COMPANY_VOICE && <Where settings={settings} id={id} />}
        <Learn settings={settings} id={id} />
        <Presets settings={settings} id={id} />
        <Sliders settings={settings} id={id} />
      </Locked>
      <GuideBlock settings={settings} id={id} />
    </>
  );
}
