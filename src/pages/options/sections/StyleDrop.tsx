import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ChosenFiles, filesDropped, filesFrom } from '../chosen-files';
import { keepDropsIn } from '../keep-drops-in';
import { FileButton } from './FileButton';

interface StyleDropProps {
  onChosen(files: Promise<ChosenFiles>): void;
}

/** Where styles are dropped or chosen. */
export function StyleDrop({ onChosen }: StyleDropProps) {
  const [isOver, setOver] = useState(false);
  useEffect(keepDropsIn, []);
  return (
    <section
      class={isOver ? 'block drop is-over' : 'block drop'}
      aria-label={i18n.t('options.styles.import')}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onChosen(filesDropped(event.dataTransfer));
      }}
    >
      <p>{i18n.t('options.styles.importHint')}</p>
      <div class="row">
        <FileButton label={i18n.t('options.styles.chooseFiles')} onFiles={(list) => onChosen(filesFrom(list))} />
        <FileButton
          folder
          label={i18n.t('options.styles.chooseFolder')}
          onFiles={(list) => onChosen(filesFrom(list))}
        />
      </div>
    </section>
  );
}
