import { i18n } from '#i18n';
import type { PlanStatement } from '../../metrics/insights/plan';
import { duration, figure, percent } from '../../ui/figures';
import { posts } from './statements';

const HOUR = 3_600_000;

/** How a month stands to the plan, in words. @param nameOf what a goal is called */
export function planSentence(statement: PlanStatement, nameOf: (goal: string) => string): string {
  switch (statement.about) {
    case 'cadence':
      return i18n.t('insights.goals.say.cadence', [
        posts(statement.posts),
        days(statement.days),
        figure(statement.perWeek, 1),
        figure(statement.planned),
      ]);
    case 'hours':
      return i18n.t('insights.goals.say.hours', [
        duration(statement.perWeek),
        posts(statement.timed),
        days(statement.days),
        duration(statement.planned * HOUR),
      ]);
    case 'tooSoon':
      return i18n.t('insights.goals.say.tooSoon', [posts(statement.posts), days(statement.days)]);
    case 'mix':
      return i18n.t('insights.goals.say.mix', [...partOf(statement, nameOf), percent(statement.planned)]);
    case 'mostly':
      return i18n.t('insights.goals.say.mostly', partOf(statement, nameOf));
    case 'better':
      return i18n.t('insights.goals.say.better', [
        nameOf(statement.goal),
        nameOf(statement.other),
        figure(statement.rate),
        figure(statement.otherRate),
        posts(statement.posts),
        posts(statement.otherPosts),
      ]);
    case 'without':
      return i18n.t('insights.goals.say.without', [figure(statement.posts), posts(statement.of)]);
    case 'confirmed':
      return i18n.t('insights.goals.say.confirmed', [posts(statement.of), figure(statement.posts)]);
  }
}

type Part = Extract<PlanStatement, { about: 'mix' | 'mostly' }>;

function partOf({ posts: some, of, goal }: Part, nameOf: (goal: string) => string): [string, string, string, string] {
  return [figure(some), posts(of), nameOf(goal), percent(some / of)];
}

function days(count: number): string {
  return i18n.t('insights.goals.days', count, [figure(count)]);
}
