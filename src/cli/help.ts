/** What `lectern --help` prints. A test checks that every option of options.ts is in it. */
export const HELP = `lectern: reads a post before it goes out. Says what is vague, sweeping, risky or out of voice.
Everything is read on this machine; nothing is sent anywhere.

Usage
  lectern lint [options] FILE…            review text or Markdown files, one post a file
  lectern lint [options] -                review one post from standard input
  lectern lint --ndjson [options] FILE… | -   review many posts, one JSON object a line
  lectern learn [--name NAME] --ndjson FILE… | -   learn a voice from posts, one {"text"} a line

Options
  --format FORMAT    stylish  for people (default)
                     ndjson   one JSON object a post, as soon as it is read (default with --ndjson)
                     json     one JSON array of the same objects
                     sarif    SARIF 2.1.0, for code review and CI
  --fail-on LEVEL    exit with 1 when a finding is at least this grave: error (default), warning or suggestion
  --policy FILE      a company's policy as JSON; what it leaves out keeps its default
  --name NAME        what the learned voice is called
  --ndjson           the input is one post a line
  -h, --help         this text
  -v, --version      the version

Input with --ndjson
  {"id": "…", "text": "…", "site": "x|linkedin|other", "kind": "post|reply|quote|repost|comment",
   "account": "@…", "context": {"repliedTo": "…", "quoted": "…"}, "policy": {…},
   "past": {"repliesToAuthor": N, "posts": [{"text": "…", "daysAgo": N, "goal": "…"}]}}
  Only text is required. policy is merged over the one of --policy, or over the defaults, for this post alone.
  past is what the writer did before; the goal of an earlier post is the id of one of the policy's goals.
  Blank lines are skipped.

Output with --format json or ndjson
  {"id", "language", "specificity": 1–5, "hold": true|false,
   "findings": [{"rule", "question", "level", "start", "end", "text", "message"}], "ms"}
  id is the post's own (null where it has none), or the file's name ("-" for standard input).
  start and end count UTF-16 code units from the start of the text, end not included. A finding about the whole post
  has start 0, end 0 and text null. hold says whether the extension would hold the post. ms is the time to read it.
  A line that is no post gives {"line": N, "error": "…"} in its place, and the rest goes on.

Output of learn
  {"name", "dimensions": {"formality": {"target", "tolerance"}, …}, "phrases", "length", "emoji", "hashtags",
   "samples", "uncertainty", "misfits": [{"text", "place", "dimensions"}]}
  Give it to lint as policy: {"voice": …}. Targets and tolerances run from 0 to 100. misfits are the samples that do
  not sound like the rest. uncertainty is 1/√n: the fewer the samples, the wider the tolerances. Eight posts are
  enough to start; a line that is no sample is told and left out.

Exit status
  0  nothing reached the level of --fail-on
  1  something did, or a line of the input was no post
  2  wrong usage, a file that cannot be read, or too few posts to learn from

Examples
  lectern lint draft.md
  lectern lint --format sarif --fail-on warning posts/*.md > lectern.sarif
  lectern lint --ndjson - < archive.ndjson > reviews.ndjson
  lectern learn --name Company --ndjson - < posts.ndjson > voice.json
`;
