const STEP = 0.01;
/* Below these nothing is likely, and nothing sure, however rare false alarms are on drafts of ours. */
const FLOORS = { likely: 0.35, sure: 0.5 };
/*
 * From `likely` on a model speaks up: as early as this precision on our own drafts allows, half of which are near-misses,
 * and no more often than this on drafts on other risks, on real and everyday posts, on everyday answers to them, and on ordinary
 * answers. From `sure` on it may hold a post.
 */
const LIKELY = { precision: 0.85, elsewhere: 0.1, real: 0.01, everyday: 0.02, answers: 0.03, ordinary: 0.03 };
const SURE = { precision: 0.93, elsewhere: 0.03, real: 0.003, everyday: 0.005, answers: 0.01, ordinary: 0.01 };
/*
 * Risks that executives' posts do run, more often than the shares above. Of 50 drawn posts that were read for this, six
 * percent took a side and six spoke of securities; the models may find half of them.
 */
const RUN = {
  'risk/sensitive-topic': { likely: 0.03, sure: 0.015 },
  'risk/investment-advice': { likely: 0.03, sure: 0.01 },
};

/**
 * The two limits of a risk, from drafts and posts whose author the model had not seen.
 * @param {readonly number[]} passed what the model that ships says of the rule's own near-misses, each of which has been
 *   read: it never speaks up there
 */
export function chooseLimits(risk, rows, passed) {
  const above = Math.floor(Math.max(0, ...passed) / STEP) * STEP + STEP;
  const likely = lowest(rows, Math.max(FLOORS.likely, above), { ...LIKELY, real: RUN[risk]?.likely ?? LIKELY.real });
  const sure = lowest(rows, FLOORS.sure, { ...SURE, real: RUN[risk]?.sure ?? SURE.real });
  return { likely, sure: Math.max(likely, sure) };
}

/** What a limit finds and hits, as shares. */
export function sharesAt(rows, limit) {
  const share = (some) => (some.length === 0 ? 0 : some.filter(({ p }) => p >= limit).length / some.length);
  const own = rows.filter((row) => row.own);
  const found = own.filter(({ p }) => p >= limit);
  const real = (set) => rows.filter((row) => row.set === set);
  return {
    recall: share(own.filter(({ y }) => y === 1)),
    precision: found.length === 0 ? 1 : found.filter(({ y }) => y === 1).length / found.length,
    elsewhere: share(rows.filter((row) => row.draft && !row.own)),
    executives: share(real('executive_posts')),
    companies: share(real('corporate_posts')),
    everyday: share(real('everyday')),
    answers: share(real('answers')),
    ordinary: share(real('ordinary answers')),
  };
}

function lowest(rows, from, wanted) {
  for (let limit = from; limit < 1; limit += STEP) {
    const rounded = Math.round(limit * 100) / 100;
    const { precision, elsewhere, executives, companies, everyday, answers, ordinary } = sharesAt(rows, rounded);
    const seldom =
      elsewhere <= wanted.elsewhere &&
      Math.max(executives, companies) <= wanted.real &&
      everyday <= wanted.everyday &&
      answers <= wanted.answers &&
      ordinary <= wanted.ordinary;
    if (precision >= wanted.precision && seldom) return rounded;
  }
  return 1;
}
