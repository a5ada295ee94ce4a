import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { goTo } from './go-to';
import { type Found, search, searchIndex } from './search-index';

/* More would not be looked through. */
const MOST_SHOWN = 12;

/** A search over all settings: it lists what it finds, and a click goes to the very setting. */
export function Search() {
  const [index, setIndex] = useState<readonly Found[]>([]);
  const [query, setQuery] = useState('');
  const isAsked = query.trim() !== '';
  // The checks bring the grammar library with them: not before somebody searches.
  useEffect(() => {
    if (isAsked && index.length === 0) void searchIndex().then(setIndex);
  }, [isAsked, index]);
  const found = isAsked ? search(index, query) : [];
  return (
    <search class="search">
      <input
        type="search"
        aria-label={i18n.t('options.search.label')}
        placeholder={i18n.t('options.search.placeholder')}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p class="soft" role="status">
        {isAsked && index.length > 0 && i18n.t('options.search.found', found.length)}
      </p>
      {found.length > 0 && (
        <ul>
          {found.slice(0, MOST_SHOWN).map(({ section, title, hint }) => (
            <li key={`${section} ${title} ${hint}`}>
              <a
                href={`#${section}`}
                onClick={() => {
                  setQuery('');
                  goTo(i18n.t(`options.${section}.title`), title);
                }}
              >
                <span>{title}</span>
                <span class="soft">{i18n.t('options.search.in', [i18n.t(`options.${section}.title`)])}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </search>
  );
}
