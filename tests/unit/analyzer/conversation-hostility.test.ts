import { describe, expect, it } from 'vitest';
import { HOSTILE } from '../../../src/analyzer/conversation/hostility';
import { hostility } from './conversation-helper';

describe('hostility', () => {
  it.each([
    "You're an idiot and everybody can see it.",
    'Shut up.',
    'What a pathetic little troll you are.',
    'Get your facts straight, you clown.',
    'You clearly have no clue what you are talking about. Typical hater.',
    'He is a liar and a fraud.',
    'f*ck you and your ugly face',
    'Your article is garbage and so is your paper.',
  ])('is found: %s', (text) => {
    expect(hostility(text)).toBeGreaterThanOrEqual(HOSTILE);
  });

  it.each([
    "We're killing it this quarter, crazy growth!",
    "I'd fight for this team any day.",
    'I disagree: the filing says 12%, not 20%.',
    "That's a stupid mistake on our side, and we own it.",
    "Damn, that's a great idea.",
    'Holy shit, we did it!',
    'Sick design! The team crushed it.',
    'Violence has no place in our community. We stand with the victims.',
    "I'm an idiot, I forgot the link. Here it is.",
    'The bears are wrong about this stock, and here is the filing.',
    'Follow us on Twitter. We are hacking on a new spicing recipe.',
    'Everyone deserves to feel welcome here.',
    'Sick of losing your keys? This lock opens with a fingerprint.',
  ])('is not in plain or rough talk: %s', (text) => {
    expect(hostility(text)).toBeLessThan(HOSTILE);
  });

  it('is the most hostile part of a long post', () => {
    const calm = 'We opened a second warehouse in Semarang in May and hired forty people. '.repeat(20);
    expect(hostility(`${calm}\nShut up, you pathetic loser.`)).toBeGreaterThanOrEqual(HOSTILE);
  });

  it('is not another person’s, quoted', () => {
    expect(hostility('A stranger wrote to me: “You are a pathetic idiot.” I asked him for coffee.')).toBeLessThan(
      HOSTILE,
    );
  });

  it('is one’s own where quotation marks wrap the whole text, as exports do', () => {
    expect(hostility('"You are a pathetic idiot."')).toBeGreaterThanOrEqual(HOSTILE);
  });
});
