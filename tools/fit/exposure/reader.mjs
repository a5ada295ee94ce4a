/** The analyzer's own reading of a draft, with the lean of words given from outside. */
export async function readerOf(load) {
  const { parsePost, SentenceCache } = await load('src/analyzer/text/post.ts');
  const { scoreSpecificity } = await load('src/analyzer/specificity/score.ts');
  const { judgeWorth } = await load('src/analyzer/worth/judge.ts');
  const { leanBy } = await load('src/analyzer/worth/lean.ts');
  const { markerOf } = await load('src/analyzer/post-marks.ts');
  const { findRule, rules } = await load('src/analyzer/registry.ts');
  const { readDraft } = await load('src/analyzer/exposure/reading.ts');
  const { EXPOSURE_FEATURES, featuresOfDraft, featuresOfRisk } = await load('src/analyzer/exposure/features.ts');
  const { gramsOf } = await load('src/analyzer/exposure/grams.ts');
  const { ANSWERING, WEIGHED } = await load('src/analyzer/exposure/risks.ts');
  const { mayBeWeighed } = await load('src/analyzer/exposure/answering.ts');
  const { toldBy } = await load('src/analyzer/exposure/weigh.ts');
  const { defaultPolicy, policySchema } = await load('src/policy/schema.ts');
  const cache = new SentenceCache(60_000);
  const gramsIn = (sentences) => new Set(sentences.flatMap((sentence) => [...gramsOf(sentence)]));

  return {
    names: EXPOSURE_FEATURES,
    risks: WEIGHED,
    answering: ANSWERING,

    /** The examples in all rules' own files: short, plain drafts that nobody writes into a corpus. */
    examples() {
      return rules
        .flatMap(({ id, examples: { flag, pass } }) => [
          ...flag.map((example) => exampleRow(id, example, 1)),
          ...pass.map((example) => exampleRow(id, example, 0)),
        ])
        .map((row, i) => ({ ...row, author: `example ${i}` }));
    },

    /** A row read once, with what each rule's phrases tell of it. */
    read(row) {
      const { text, kind, site, context } = row;
      const draft = { text, kind, site, context };
      // An example names what matters to its rule and no more: it need be no policy that could be stored.
      const policy = row.example ? { ...defaultPolicy, ...row.policy } : policySchema.parse(row.policy);
      const post = parsePost(draft, cache);
      const rating = scoreSpecificity(post, draft);
      const specificity = { ...rating, ...judgeWorth(post, draft, rating.score) };
      const postContext = { draft, policy, language: post.language, specificity };
      const reading = readDraft(post, postContext);
      const marksOf = markerOf(post, postContext);
      const told = new Map(WEIGHED.map((risk) => [risk, findRule(risk) ? toldBy(marksOf(findRule(risk))) : 0]));
      const sayable = WEIGHED.filter((risk) => findRule(risk)?.weighed?.unheard(post, postContext));
      return {
        category: row.category,
        sayable: new Set(sayable),
        other: row.other,
        example: row.example === true,
        author: row.author,
        y: row.y,
        english: post.language === 'en',
        reading,
        told,
        grams: gramsIn(reading.sentences),
        answered: reading.answered !== null,
        answeredGrams: gramsIn(reading.answered?.sentences ?? []),
      };
    },

    /** The features of a row for a risk, its words leaning by the weights given. */
    features({ reading, told }, risk, leans) {
      const leaning = { ...reading, leanOf: leanWith(risk, leans) };
      return [...featuresOfRisk(leaning, risk, told.get(risk)), ...featuresOfDraft(reading)];
    },

    /** Whether the rule would have its model speak of a row, be it with a phrase's word or alone. */
    isHeard({ reading, told, sayable }, risk, leans) {
      if (told.get(risk) > 0) return true;
      return sayable.has(risk) && mayBeWeighed({ ...reading, leanOf: leanWith(risk, leans) }, risk);
    },
  };

  function leanWith(risk, { own, topic, answered }) {
    const by = { [risk]: own, [`topic ${risk}`]: topic, [`answered ${risk}`]: answered };
    return (sentence, table) => leanBy(gramsOf(sentence), by[table]);
  }
}

function exampleRow(category, example, y) {
  const {
    text,
    kind = 'post',
    site = 'x',
    context = {},
    policy = {},
  } = typeof example === 'string' ? { text: example } : example;
  return { text, kind, site, context, policy, category, y, example: true };
}
