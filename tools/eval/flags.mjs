import { DATA, percent, readRows } from './rows.mjs';

const TOP_RULES = 8;

/** Prints how many real posts get findings: the cost of the analyzer to someone who writes well. */
export function measureFlags(judge, file, title, wanted) {
  const rows = readRows(DATA + file).filter(wanted);
  const count = { error: 0, warning: 0, suggestion: 0, valueWarning: 0, held: 0, heldByValue: 0, heldByRisk: 0 };
  const byRule = new Map();
  for (const { text } of rows) {
    const report = judge.report(text);
    const has = (wantedLevels, family = '') =>
      report.findings.some((finding) => wantedLevels.includes(finding.level) && finding.rule.startsWith(family));
    if (has(['error'])) count.error += 1;
    if (has(['error', 'warning'])) count.warning += 1;
    if (report.findings.length > 0) count.suggestion += 1;
    if (has(['error', 'warning'], 'value/')) count.valueWarning += 1;
    if (judge.isHeld(report)) count.held += 1;
    if (report.findings.some((finding) => finding.holds && finding.rule.startsWith('value/'))) count.heldByValue += 1;
    if (report.findings.some((finding) => finding.holds && finding.rule.startsWith('risk/'))) count.heldByRisk += 1;
    for (const { rule, level } of report.findings)
      byRule.set(`${rule} (${level})`, (byRule.get(`${rule} (${level})`) ?? 0) + 1);
  }
  const share = (n) => percent(n, rows.length);
  console.log(`\n${title}: ${rows.length} (default policy)`);
  console.table({
    'any finding': share(count.suggestion),
    'warning or error': share(count.warning),
    error: share(count.error),
    'warning or error, value family': share(count.valueWarning),
    'held in confirm mode': share(count.held),
    'held by the value family': share(count.heldByValue),
    'held by the risk family': share(count.heldByRisk),
  });
  const top = [...byRule].sort((a, b) => b[1] - a[1]).slice(0, TOP_RULES);
  console.log(`  most frequent: ${top.map(([rule, n]) => `${rule} ${n}`).join(' · ')}`);
}
