import { useEffect, useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Learning } from '../../../samples/learning';
import type { Lesson, News, SourceNote, Sources } from '../../../samples/protocol';
import type { Settings } from '../settings';
import { Fold } from './Fold';
import { LessonView } from './LessonView';
import { isBlank, learntOf, voiceIn } from './profile-fields';
import { SourcesForm } from './SourcesForm';

type Standing =
  | { kind: 'asking' }
  | { kind: 'reading'; done: number; of: number }
  | { kind: 'learned'; lesson: Lesson };

/** Learning a voice from posts: where they are, how far it is, and what came of it. Nothing changes until it is used. */
export function Learn({ settings, id }: { settings: Settings; id: string }) {
  const [standing, setStanding] = useState<Standing>({ kind: 'asking' });
  // Kept here, so that they are still chosen after a cancel.
  const [files, setFiles] = useState<readonly File[]>([]);
  const [leftOut, setLeftOut] = useState<readonly number[]>([]);
  const [notes, setNotes] = useState<readonly SourceNote[]>([]);
  const [told, setTold] = useState('');
  const learning = useRef<Learning | null>(null);
  useEffect(() => () => learning.current?.end(), []);

  const hear = (news: News) => {
    if (news.kind === 'progress') return setStanding({ kind: 'reading', done: news.done, of: news.of });
    if (news.kind === 'learned') {
      setNotes(news.notes);
      return setStanding({ kind: 'learned', lesson: news.lesson });
    }
    if (news.kind === 'tooFew') setNotes(news.notes);
    end(
      news.kind === 'tooFew'
        ? i18n.t('options.profiles.learn.tooFew', news.posts)
        : i18n.t('options.profiles.learn.failed'),
    );
  };
  const end = (word: string) => {
    learning.current?.end();
    learning.current = null;
    setStanding({ kind: 'asking' });
    setLeftOut([]);
    setTold(word);
  };
  const start = (sources: Sources, name: string) => {
    setTold('');
    setNotes([]);
    setStanding({ kind: 'reading', done: 0, of: 0 });
    learning.current = new Learning(sources, name, hear);
  };
  const leaveOut = (posts: readonly number[]) => {
    setLeftOut(posts);
    learning.current?.again(posts);
  };
  const use = ({ profile, exemplars }: Lesson) => {
    settings.edit(learntOf(id), () => ({ voice: profile, samples: [...exemplars] }));
    settings.unfinished.delete(`posts ${id}`);
    setFiles([]);
    end(i18n.t('options.profiles.learn.used'));
  };
  return (
    <Fold
      title={i18n.t('options.profiles.learn.title')}
      hint={i18n.t('options.profiles.learn.hint')}
      isOpen={isBlank(voiceIn(settings.policy.value, id))}
    >
      {standing.kind === 'asking' && (
        <SourcesForm settings={settings} id={id} files={files} onFiles={setFiles} onStart={start} />
      )}
      {standing.kind === 'reading' && (
        <div class="progress">
          <progress
            aria-label={i18n.t('options.profiles.learn.reading')}
            value={standing.of > 0 ? standing.done : undefined}
            max={Math.max(1, standing.of)}
          />
          <span class="soft">
            {standing.of > 0
              ? i18n.t('options.profiles.learn.progress', [String(standing.done), String(standing.of)])
              : i18n.t('options.profiles.learn.reading')}
          </span>
          <button type="button" class="button" onClick={() => end(i18n.t('options.profiles.learn.canceled'))}>
            {i18n.t('options.profiles.learn.cancel')}
          </button>
        </div>
      )}
      {standing.kind === 'learned' && (
        <LessonView
          lesson={standing.lesson}
          leftOut={leftOut}
          onLeaveOut={leaveOut}
          onUse={() => use(standing.lesson)}
          onDrop={() => end(i18n.t('options.profiles.learn.dropped'))}
        />
      )}
      {notes.map(({ file, problem }) => (
        <p key={file} class="problem" role="alert">
          {i18n.t('options.profiles.learn.note', [file, i18n.t(`options.profiles.learn.problem.${problem}`)])}
        </p>
      ))}
      <p class="soft" role="status">
        {told}
      </p>
    </Fold>
  );
}
