/*
 * Imports go down only: entrypoints → pages → compose, review, background → journal → policy → analyzer.
 * tests/unit/boundaries.test.ts plants one violation of each rule and sees it found.
 */

/* Erased by the compiler: a type may come from anywhere below, it weighs nothing on the page. */
const TYPES = ['type-only'];
/* The judging part of the analyzer; its types.ts holds plain words that everybody may use. */
const JUDGEMENT = '^src/analyzer/(?!types\\.ts$)';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: TYPES } },
    },
    {
      name: 'analyzer-is-pure',
      comment:
        'The analyzer knows its own files, the wording of its rules, compromise, and libraries that only compute (hashes, ' +
        'checksums, phone numbers, patterns, formulas): no browser, no clock, no network.',
      severity: 'error',
      from: { path: '^src/analyzer/' },
      to: {
        pathNot: [
          '^src/analyzer/',
          '^locales/(rules|styles)/',
          '(^|/)node_modules/(compromise|@noble/hashes|ibantools|jsep|libphonenumber-js|re2js|validator)/',
        ],
      },
    },
    {
      name: 'import-of-styles-is-pure',
      comment: 'Files in, rules out: for the settings page and for tests alike.',
      severity: 'error',
      from: { path: '^src/vale/' },
      to: {
        path: [
          '^(src/(?!vale/|analyzer/|policy/styles-schema|policy/schema)|entrypoints/)',
          '(^|/)node_modules/(wxt|preact)/',
        ],
      },
    },
    {
      name: 'only-pages-import-styles',
      comment: 'Reading YAML and zip files is nothing for the background, the command or a web page.',
      severity: 'error',
      from: { path: '^src/(?!vale/|pages/)' },
      to: { path: '^src/vale/' },
    },
    {
      name: 'policy-knows-only-the-analyzer',
      severity: 'error',
      from: { path: '^src/policy/' },
      to: { path: '^(src/(?!policy/|analyzer/)|entrypoints/)' },
    },
    {
      name: 'page-side-has-no-judgement',
      comment: 'What lives in a page asks the background; it never carries rules or the company’s lists.',
      severity: 'error',
      from: { path: '^src/(compose|review)/' },
      to: { path: [JUDGEMENT, '^src/policy/(?!verdict\\.ts$)', '^src/background/'], dependencyTypesNot: TYPES },
    },
    {
      name: 'page-never-reaches-the-analyzer',
      comment: 'Not through any chain of imports either: compromise alone is ten times the content script’s budget.',
      severity: 'error',
      from: { path: '^entrypoints/[^/]*\\.content' },
      to: {
        path: [
          '^src/analyzer/(analyze|registry|resolve|wording)\\.ts$',
          '^src/analyzer/(rules|text|languages|specificity|voice)/',
          '^src/policy/store\\.ts$',
          '(^|/)node_modules/compromise/',
        ],
        reachable: true,
      },
    },
    {
      name: 'command-needs-no-browser',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: {
        path: [
          '^src/(?!cli/|analyzer/|policy/(in-force|schema|verdict|voices|migrations/.*)\\.ts$)',
          '^entrypoints/',
          '(^|/)node_modules/(wxt|preact)/',
        ],
      },
    },
    {
      name: 'only-the-background-opens-the-journal',
      comment:
        'One writer, which remembers what is in it; pages ask by message. What lives in a web page cannot ask either.',
      severity: 'error',
      from: { path: '^entrypoints/(?!background\\.ts$)' },
      to: { path: ['^src/journal/database\\.ts$', '(^|/)node_modules/dexie/'], reachable: true },
    },
    {
      name: 'journal-knows-no-user-of-it',
      severity: 'error',
      from: { path: '^src/journal/' },
      to: { path: '^src/(background|compose|review|ui|cli)/' },
    },
    {
      name: 'pages-are-the-top',
      severity: 'error',
      from: { path: '^src/(?!pages/)' },
      to: { path: ['^src/pages/', '^entrypoints/'] },
    },
    {
      name: 'ships-no-development-dependency',
      comment: 'wxt is a development dependency that brings its own runtime.',
      severity: 'error',
      from: { path: '^(src|entrypoints)/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: TYPES, pathNot: '(^|/)node_modules/(wxt|@wxt-dev)/' },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^#i18n$' },
    },
  ],
  options: {
    // TypeScript 7 has no compiler API that dependency-cruiser can use.
    parser: 'swc',
    doNotFollow: { path: '(^|/)node_modules/' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
    },
  },
};
