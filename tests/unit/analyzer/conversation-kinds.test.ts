import { describe, expect, it } from 'vitest';
import { reading } from './conversation-helper';

describe('a post that reports a real problem is a complaint', () => {
  it.each([
    "@acme my order was supposed to arrive on Monday and it still hasn't shipped. Third time this month.",
    'Your app keeps crashing every time I try to pay. Absolutely useless.',
    '@BrightBank you charged me twice for the same transfer and refuse to refund it!',
    "The laptop I bought from you in March died after 3 weeks and support won't honor the warranty.",
    "Hey @orbital any idea when the outage will be fixed? We haven't been able to log in since this morning",
    '@USER my internet has been down for three days and nobody answers . URL',
    "We're paying $40k a year and your API has been down three times this week. Nobody answers our tickets.",
    'My router has died for the second time since August and your technician never showed up.',
    'Your dashboard has shown wrong numbers all week and support closed my ticket without an answer.',
    'Hi! I sent back the boots on 3 May and still have no refund. Can anyone help?',
  ])('%s', (text) => {
    expect(reading(text).kind).toBe('complaint');
  });

  it.each([
    "I've been on hold for 2 hours and nobody picks up. What the fuck is wrong with you people?",
    "Fix your damn website. I've entered my card four times and it errors out every time.",
    'You idiots shipped the wrong size AGAIN. How hard can it be?',
    'What a shitty experience. Two hours in the queue and then the machine ate my card.',
  ])('however furious: %s', (text) => {
    expect(reading(text).kind).toBe('complaint');
  });

  it('in irony too', () => {
    const text = 'Great job @acme, another delivery thrown over the fence. The box is soaked and the vase is broken.';
    expect(reading(text)).toMatchObject({ kind: 'complaint', praise: false });
  });
});

describe('hostility without a service problem', () => {
  it.each([
    'Another soulless corporation ruining everything. Delete your account.',
    'Nobody believes a word you people say. Typical greedy billionaire garbage.',
    'The whole industry is a scam run by liars. All CEOs are parasites.',
    'Enjoy your blood money, you crooks 🤡🤡🤡',
    'Big tech vampires will say anything for a dollar. Disgusting company.',
    'What a joke of a company. Hope you go bankrupt.',
  ])('is bait: %s', (text) => {
    expect(reading(text).kind).toBe('bait');
  });

  it.each([
    "You're an idiot.",
    'Shut up, you pathetic loser.',
    'you are such a clown lmao',
    '@USER go to hell , you lying piece of garbage URL',
    "You're a liar and a coward.",
    'Get lost, you creep.',
  ])('is an insult: %s', (text) => {
    expect(reading(text).kind).toBe('insult');
  });
});

describe('everything else', () => {
  it.each([
    'How do I reset my password?',
    '@acme do you ship to Norway?',
    'Congrats! Will it be available in Europe too?',
    'Does the new model work with the old charger?',
    'Which metric do you look at first when a market slows down?',
  ])('is a question: %s', (text) => {
    expect(reading(text)).toMatchObject({ kind: 'question', question: true });
  });

  it.each([
    'Thank you so much for the quick help, you guys are the best!',
    'Congratulations Anna, well deserved!',
    'Love this. Great work by the whole team 👏👏',
    'I love how quickly your support answered. Great job!',
  ])('is praise: %s', (text) => {
    expect(reading(text)).toMatchObject({ kind: 'praise', praise: true });
  });

  it.each([
    'I disagree. The data from Q3 shows churn went up, not down.',
    'I think the delay in the chip industry will last until 2027.',
    'My grandmother waited six weeks for a letter in those days.',
    'Pricing is hard. We got it wrong twice before we got it right.',
    'That was a crazy game last night. Killer defense.',
    'Sent you a DM with my order number.',
    'Inflation killed our margins, so we stopped shipping abroad.',
    'The war has killed thousands of people and nobody seems to care.',
    'My dog broke the fence again.',
  ])('is nothing in particular: %s', (text) => {
    expect(reading(text).kind).toBe('other');
  });
});
