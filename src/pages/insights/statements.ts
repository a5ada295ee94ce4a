import { i18n } from '#i18n';
import type { Statement } from '../../metrics/insights/review';
import { duration, figure, monthName, percent } from '../../ui/figures';

/**
 * A statement of the monthly review in words.
 * @param before name of the month before @returns plain text, with the numbers it rests on
 */
export function sentence(statement: Statement, before: string): string {
  switch (statement.about) {
    case 'posts':
      return i18n.t('insights.say.posts', [posts(statement.posts), figure(statement.x), figure(statement.linkedin)]);
    case 'time':
      return i18n.t('insights.say.time', [
        posts(statement.posts),
        duration(statement.writing),
        duration(statement.each),
      ]);
    case 'findings':
      return i18n.t('insights.say.findings', [
        marks(statement.findings),
        posts(statement.posts),
        figure(statement.fixed),
        percent(statement.fixed / statement.findings),
      ]);
    case 'held':
      return i18n.t('insights.say.held', [
        drafts(statement.held),
        figure(statement.changed),
        figure(statement.posted),
        figure(statement.left),
      ]);
    case 'numbers':
      return i18n.t('insights.say.numbers', [
        figure(statement.measured),
        posts(statement.posts),
        figure(statement.impressions),
        figure(statement.engagements),
      ]);
    case 'noNumbers':
      return i18n.t('insights.say.noNumbers', [posts(statement.posts)]);
    case 'perHour':
      return i18n.t('insights.say.perHour', [figure(statement.rate), posts(statement.posts)]);
    case 'more':
    case 'less':
    case 'asBefore':
      return i18n.t(`insights.say.${statement.about}`, [
        monthName(before),
        figure(statement.rate),
        figure(statement.before),
        posts(statement.posts),
        posts(statement.postsBefore),
      ]);
    case 'tooFew':
      return i18n.t('insights.say.tooFew', [posts(statement.posts)]);
    case 'sites':
      return i18n.t(statement.better === 'x' ? 'insights.say.xBetter' : 'insights.say.linkedInBetter', [
        figure(statement.rate),
        figure(statement.otherRate),
        posts(statement.posts),
        posts(statement.otherPosts),
      ]);
    case 'costly':
      return i18n.t('insights.say.costly', [
        i18n.t(`insights.kinds.${statement.kind}`),
        percent(statement.share),
        figure(statement.rate),
        figure(statement.overall),
        posts(statement.posts),
      ]);
    case 'best':
      return bestPost(statement.post);
  }
}

function bestPost({ text, engagements, writing }: Extract<Statement, { about: 'best' }>['post']): string {
  const name = text === null ? i18n.t('insights.noText') : `“${text}”`;
  return writing === null
    ? i18n.t('insights.say.best', [name, figure(engagements)])
    : i18n.t('insights.say.bestTimed', [name, figure(engagements), duration(writing)]);
}

/** 1 post · 12 posts */
export function posts(count: number): string {
  return i18n.t('insights.posts', count, [figure(count)]);
}

function drafts(count: number): string {
  return i18n.t('insights.drafts', count, [figure(count)]);
}

function marks(count: number): string {
  return i18n.t('insights.marks', count, [figure(count)]);
}
