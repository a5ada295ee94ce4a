import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../tools/stale.mjs';

const BUILT = join(ROOT, '.output/chrome-mv3');

/* Only what the host names say: http is there for nobody, and a subdomain only where the composer is known to live. */
const HOST = /^(\*|https):\/\/(\*\.)?((www|mobile|pro)\.)?(x|twitter|linkedin)\.com\/\*$/;

/**
 * Most that any page may load of ours, gzipped. What can be on any site has to know every editor, boxes of none among them,
 * and how to be shown a button.
 */
const BUDGET = 31_000;
const BUDGET_ANYWHERE = 33_500;

interface Manifest {
  manifest_version: number;
  permissions: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  externally_connectable?: unknown;
  content_scripts: { matches: string[]; js: string[]; css?: string[] }[];
  web_accessible_resources?: { matches: string[] }[];
  content_security_policy?: unknown;
}

function read(file: string): string {
  return readFileSync(join(BUILT, file), 'utf8');
}

describe('the manifest', () => {
  const manifest = JSON.parse(read('manifest.json')) as Manifest;

  test('asks for nothing that a browser warns of, and for other sites only when a writer adds one', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'activeTab']);
    expect(manifest.optional_permissions).toEqual(['scripting']);
    expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  test('names the hosts of X and LinkedIn and no other', () => {
    const hosts = [
      ...(manifest.host_permissions ?? []),
      ...manifest.content_scripts.flatMap(({ matches }) => matches),
      ...(manifest.web_accessible_resources ?? []).flatMap(({ matches }) => matches),
    ];
    expect(hosts.filter((host) => !HOST.test(host))).toEqual([]);
    expect(hosts.join()).toContain('x.com');
    expect(hosts.join()).toContain('linkedin.com');
  });

  test('loosens no security policy', () => {
    expect(manifest.content_security_policy).toBeUndefined();
  });

  describe('content scripts', () => {
    const listed = manifest.content_scripts.flatMap(({ js }) => js);
    // Registered on the sites that a writer adds.
    const scripts = [...listed, 'content-scripts/elsewhere.js'];

    test('are one a site, so that a page carries its own site’s adapter and editor libraries alone', () => {
      const hosts = manifest.content_scripts.flatMap(({ matches }) => matches);
      expect(new Set(hosts).size).toBe(hosts.length);
      expect(new Set(listed).size).toBe(listed.length);
      expect(manifest.content_scripts.map(({ js }) => js.length)).toEqual(listed.map(() => 1));
    });

    test.each(scripts)('%s weighs at most 31 kB gzipped, and 33.5 where a writer adds a site', (file) => {
      const weight = gzipSync(read(file)).length;
      expect(weight).toBeLessThanOrEqual(file.includes('elsewhere') ? BUDGET_ANYWHERE : BUDGET);
      expect(weight).toBeGreaterThan(1000);
    });

    test('tell the page of no start and no version, as WXT’s own context would', () => {
      expect(scripts.filter((file) => /wxt:|CustomEvent|postMessage/.test(read(file)))).toEqual([]);
    });

    test('carry no analyzer: no tagger, no rule and no wording of one', () => {
      const wording = JSON.parse(readFileSync(join(ROOT, 'locales/rules/en.json'), 'utf8')) as Record<
        string,
        { why: string }
      >;
      const traces = [
        'compromise',
        'ProperNoun',
        ...Object.keys(wording),
        ...Object.values(wording).map(({ why }) => why),
      ];
      const source = scripts.map(read).join('\n');
      expect(traces.filter((trace) => source.includes(trace))).toEqual([]);
      // The same traces are in the background, or this test would prove nothing.
      expect(background()).toContain('ProperNoun');
    });
  });
});

/* A method may be called eval, as one of re2js is: neither its definition nor a call of it runs text. */
const EVAL = /(?<![.\w$])eval\((?![\w$, ]*\)\s*\{)|\b(?:window|self|globalThis)\.eval\b|,\s*eval\)/;
const FORBIDDEN = /new Function\(|XMLHttpRequest|new WebSocket|sendBeacon|EventSource\(/;

test('no script builds code from text or opens a connection', () => {
  const guilty = readdirSync(BUILT, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.js'))
    .filter((file) => FORBIDDEN.test(read(file)) || EVAL.test(read(file)));
  expect(guilty).toEqual([]);
});

test.each([
  ['eval("1")', true],
  ['a=eval(b),c', true],
  ['window.eval(b)', true],
  ['(0,eval)(b)', true],
  ['class A{eval(t,n){return t}}', false],
  ['this.prefilter.eval(t,n)', false],
])('what counts as building code: %s', (source, counts) => {
  expect(EVAL.test(source)).toBe(counts);
});

function background(): string {
  const { background } = JSON.parse(read('manifest.json')) as { background: { service_worker: string } };
  return read(background.service_worker);
}
