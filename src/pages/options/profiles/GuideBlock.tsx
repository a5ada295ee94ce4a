import { i18n } from '#i18n';
import { downloadText } from '../../../ui/download';
import type { Settings } from '../settings';
import { asMarkdown, type Guide, guideOf } from './guide';

/** The voice as one page: to print, or as a file. On screen there are the two buttons only. */
export function GuideBlock({ settings, id }: { settings: Settings; id: string }) {
  const guide = guideOf(settings.policy.value, id);
  const download = () => downloadText(i18n.t('options.profiles.guide.file'), 'text/markdown', asMarkdown(guide));
  return (
    <>
      <section class="block">
        <h2>{i18n.t('options.profiles.guide.title')}</h2>
        <p class="soft">{i18n.t('options.profiles.guide.hint')}</p>
        <div class="row">
          <button type="button" class="button" onClick={() => window.print()}>
            {i18n.t('options.profiles.guide.print')}
          </button>
          <button type="button" class="button" onClick={download}>
            {i18n.t('options.profiles.guide.download')}
          </button>
        </div>
      </section>
      <Page guide={guide} />
    </>
  );
}

/* For paper only; a screen reader would hear everything twice. */
function Page({ guide: { title, qualities, facts } }: { guide: Guide }) {
  return (
    <div class="guide" aria-hidden="true">
      <p class="guide-title">{title}</p>
      <table>
        <thead>
          <tr>
            <th>{i18n.t('options.profiles.guide.quality')}</th>
            <th>{i18n.t('options.profiles.guide.should')}</th>
            <th>{i18n.t('options.profiles.guide.sounds')}</th>
          </tr>
        </thead>
        <tbody>
          {qualities.map(({ name, should, example }) => (
            <tr key={name}>
              <td>{name}</td>
              <td>{should}</td>
              <td class="serif">{example && i18n.t('options.profiles.guide.example', [example])}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <dl>
        {facts.map(({ name, words }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{words.join(' · ')}</dd>
          </div>
        ))}
      </dl>
      <p class="soft">{i18n.t('options.profiles.guide.made')}</p>
    </div>
  );
}
