/** What the benchmark measures, bundled as it ships. */
export { analyze } from '../../src/analyzer/analyze';
export { rules } from '../../src/analyzer/registry';
export { SentenceCache } from '../../src/analyzer/text/post';
export { defaultPolicy } from '../../src/policy/schema';
