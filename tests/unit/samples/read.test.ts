import { describe, expect, it } from 'vitest';
import { MOST_POSTS, postsIn, postsInText } from '../../../src/samples/read';

const posts = (name: string, content: string) => {
  const reading = postsIn(name, content);
  return 'posts' in reading ? reading.posts : reading.problem;
};

describe('text', () => {
  it('has an empty line between posts, of whatever system', () => {
    expect(posts('posts.txt', '\uFEFFThe depot is open.\r\nCome in.\r\n \t\r\nThe lift works.\r\n')).toEqual([
      'The depot is open.\r\nCome in.',
      'The lift works.',
    ]);
  });

  it('without an empty line has a post in each line', () => {
    expect(postsInText('The depot is open.\nThe lift works.\n')).toEqual(['The depot is open.', 'The lift works.']);
  });

  it('gives each post once, and none that has no word', () => {
    expect(postsInText('Open.\n\n🎉🎉\n\n  Open.  \n\n123')).toEqual(['Open.']);
    expect(posts('posts.txt', ' \n\n🎉')).toBe('empty');
  });

  it('gives no more posts than a voice gets sharper with', () => {
    const many = Array.from({ length: MOST_POSTS + 10 }, (_, i) => `Post number ${i} on the bridge`).join('\n\n');
    expect(posts('posts.txt', many)).toHaveLength(MOST_POSTS);
  });
});

describe('a table', () => {
  it.each([
    ['with a column of texts', 'id,Text,likes\n1,"We opened, at last.",4\n2,"A ""new"" lift.",1\n'],
    [
      'with semicolons and other line ends',
      'id;Post text;likes\r\n1;We opened, at last.;4\r\n2;"A ""new"" lift.";1\r\n',
    ],
    ['of one column, with commas of the posts’ own', 'text\nWe opened, at last.\nA "new" lift.\n'],
    ['of one column without a heading', '"We opened, at last."\n"A ""new"" lift."\n'],
  ])('%s', (_name, content) => {
    expect(posts('posts.CSV', content)).toEqual(['We opened, at last.', 'A "new" lift.']);
  });

  it('of LinkedIn’s, with its quotation marks around every line', () => {
    const shares =
      'Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility\n' +
      '2026-10-02 08:00:00,https://example.com/1,"We opened a depot.""\n""""\n""It is in Ghent.",,,MEMBER_NETWORK\n' +
      '2026-10-01 08:00:00,https://example.com/2,,https://example.com,,MEMBER_NETWORK\n';
    expect(posts('Shares.csv', shares)).toEqual(['We opened a depot.\n\nIt is in Ghent.']);
  });

  it('without a column of texts is refused', () => {
    expect(posts('numbers.csv', 'date,likes\n2026-10-01,4\n')).toBe('noColumn');
    expect(posts('numbers.csv', '')).toBe('empty');
    expect(posts('torn.csv', 'id,text\n1,"We opened a')).toBe('damaged');
  });
});

describe('an archive of X', () => {
  const archive = (...items: object[]) => `window.YTD.tweets.part0 = ${JSON.stringify(items)}`;

  it('gives one’s own words, latest first, as they were typed', () => {
    const content = archive(
      {
        tweet: { full_text: 'Ports &amp; rail &lt;3 https://t.co/abc1', created_at: 'Wed Oct 07 08:00:00 +0000 2026' },
      },
      { tweet: { full_text: 'RT @someone: Not ours', created_at: 'Wed Oct 08 08:00:00 +0000 2026' } },
      { tweet: { full_text: 'See https://t.co/abc2 for the plan', created_at: 'Fri Oct 09 08:00:00 +0000 2026' } },
    );
    expect(posts('tweets.js', content)).toEqual(['See https://t.co/abc2 for the plan', 'Ports & rail <3']);
  });

  it('may be an older one, or the file of long posts', () => {
    expect(posts('tweet.js', 'window.YTD.tweet.part0 = [{"full_text": "The lift works."}]')).toEqual([
      'The lift works.',
    ]);
    const long = 'window.YTD.note_tweet.part0 = [{"noteTweet": {"core": {"text": "A long one."}}}]';
    expect(posts('note-tweet.js', long)).toEqual(['A long one.']);
  });

  it.each(['window.YTD.tweets.part0 = [{"tweet": ', 'window.YTD.tweets.part0 = {}'])(
    'cut off or altered is refused: %s',
    (content) => {
      expect(posts('tweets.js', content)).toBe('damaged');
    },
  );

  it('survives what is no post', () => {
    expect(
      posts('tweets.js', archive({}, { tweet: null }, { tweet: { full_text: 7 } }, { full_text: 'Open.' })),
    ).toEqual(['Open.']);
  });
});
