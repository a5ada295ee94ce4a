import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { QUESTIONS } from '../../../analyzer/types';
import type { SectionProps } from '../Options';
import { RuleRow } from '../RuleRow';
import { loadRuleCards, matches, type RuleCard } from '../ruleCards';

/** Every rule under the question it answers: what it looks for, examples, and how seriously to take it. */
export function Rules({ settings, onTry }: SectionProps) {
  const [cards, setCards] = useState<readonly RuleCard[] | null>(null);
  const [query, setQuery] = useState('');
  useEffect(() => {
    void loadRuleCards().then(setCards);
  }, []);
  const found = cards?.filter((card) => matches(card, query)) ?? [];
  return (
    <>
      <input
        type="search"
        aria-label={i18n.t('options.rules.search')}
        placeholder={i18n.t('options.rules.search')}
        value={query}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <p class="soft" role="status">
        {cards && query !== '' && i18n.t('options.rules.found', found.length)}
      </p>
      {QUESTIONS.map((question) => {
        const members = found.filter((card) => card.question === question);
        return (
          members.length > 0 && (
            <section key={question} class="block">
              <h2>{i18n.t(`review.question.${question}`)}</h2>
              <ul class="rules">
                {members.map((card) => (
                  <RuleRow key={card.id} card={card} settings={settings} onTry={onTry} />
                ))}
              </ul>
            </section>
          )
        );
      })}
    </>
  );
}
