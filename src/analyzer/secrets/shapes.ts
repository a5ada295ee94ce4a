import { entropyOf, isPlaceholder, type Secret } from './secret';

interface Shape {
  /** Whose key it is, as a reader would say it. */
  what: string;
  pattern: string;
  /** Least entropy where the prefix alone could begin a word. */
  least?: number;
}

/*
 * Keys that begin with their maker's mark, from the makers' own documentation and gitleaks' rules (MIT,
 * https://github.com/gitleaks/gitleaks). Lengths are the least seen, so that a newer, longer key is found too. Keys that
 * are made to be published are left out: Stripe's pk_, Mapbox's pk., public halves of key pairs.
 */
const SHAPES: readonly Shape[] = [
  { what: 'AWS', pattern: '(?:AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}' },
  { what: 'GitHub', pattern: 'gh[pousr]_[A-Za-z0-9]{30,}|github_pat_[A-Za-z0-9_]{22,}' },
  { what: 'GitLab', pattern: 'gl(?:pat|dt|rt|cbt|ptt|ft|imt|soat|oas|agent)-[A-Za-z0-9_-]{20,}' },
  { what: 'Slack', pattern: 'xox[abeoprs]-[A-Za-z0-9-]{10,}|xapp-\\d-[A-Za-z0-9-]{10,}' },
  { what: 'Stripe', pattern: '[sr]k_(?:live|test|prod)_[A-Za-z0-9]{10,}|whsec_[A-Za-z0-9]{20,}' },
  { what: 'Google', pattern: 'AIza[A-Za-z0-9_-]{30,}|GOCSPX-[A-Za-z0-9_-]{20,}|ya29\\.[A-Za-z0-9_-]{20,}' },
  { what: 'an AI service', pattern: 'sk-[A-Za-z0-9_-]{20,}', least: 3.7 },
  { what: 'an AI service', pattern: '(?:hf|r8|gsk)_[A-Za-z0-9]{30,}|(?:pplx|xai)-[A-Za-z0-9]{40,}', least: 3.5 },
  { what: 'npm', pattern: 'npm_[A-Za-z0-9]{30,}' },
  { what: 'PyPI', pattern: 'pypi-[A-Za-z0-9_-]{50,}' },
  { what: 'RubyGems', pattern: 'rubygems_[a-f0-9]{40,}' },
  { what: 'Docker', pattern: 'dckr_pat_[A-Za-z0-9_-]{20,}' },
  { what: 'SendGrid', pattern: 'SG\\.[A-Za-z0-9_-]{16,}\\.[A-Za-z0-9_-]{16,}' },
  { what: 'Mailgun', pattern: 'key-[a-f0-9]{32}', least: 3 },
  { what: 'Mailchimp', pattern: '[a-f0-9]{32}-us\\d{1,2}' },
  { what: 'Twilio', pattern: 'SK[a-f0-9]{32}', least: 3 },
  { what: 'Shopify', pattern: 'shp(?:at|ca|pa|ss)_[a-fA-F0-9]{32}' },
  { what: 'Square', pattern: 'sq0(?:atp|csp)-[A-Za-z0-9_-]{22,}|EAAA[A-Za-z0-9_-]{56,}' },
  { what: 'Meta', pattern: 'EAA[A-Za-z0-9]{60,}' },
  { what: 'DigitalOcean', pattern: 'do[opr]_v1_[a-f0-9]{64}' },
  { what: 'Databricks', pattern: 'dapi[a-f0-9]{32}' },
  { what: 'Grafana', pattern: 'gls?a_[A-Za-z0-9]{32,}|glc_[A-Za-z0-9+/=]{32,}' },
  { what: 'Atlassian', pattern: 'ATATT3[A-Za-z0-9_=-]{40,}' },
  { what: 'Sentry', pattern: 'sntry[su]_[A-Za-z0-9+/=_-]{40,}' },
  { what: 'Vault', pattern: 'hv[sb]\\.[A-Za-z0-9_-]{24,}' },
  { what: 'Linear', pattern: 'lin_api_[A-Za-z0-9]{40}' },
  { what: 'Notion', pattern: 'ntn_[A-Za-z0-9]{40,}' },
  { what: 'Figma', pattern: 'figd_[A-Za-z0-9_-]{38,}' },
  { what: 'Supabase', pattern: 'sbp_[a-f0-9]{40}' },
  { what: 'Tailscale', pattern: 'tskey-[a-z]+-[A-Za-z0-9]{10,}-[A-Za-z0-9]{20,}' },
  { what: 'New Relic', pattern: 'NRAK-[A-Z0-9]{27}' },
  { what: 'Heroku', pattern: 'HRKU-[A-Za-z0-9_-]{30,}' },
  { what: 'Telegram', pattern: '\\d{8,10}:AA[A-Za-z0-9_-]{33}' },
  { what: 'Discord', pattern: '[MNO][A-Za-z0-9_-]{23,27}\\.[A-Za-z0-9_-]{6}\\.[A-Za-z0-9_-]{27,}' },
  { what: 'a signed-in session', pattern: 'eyJ[A-Za-z0-9_-]{8,}\\.eyJ[A-Za-z0-9_-]{8,}\\.[A-Za-z0-9_-]{8,}' },
  { what: 'encrypted files', pattern: 'AGE-SECRET-KEY-1[A-Z0-9]{50,}' },
];

const BEFORE = '(?<![A-Za-z0-9_-])';
const AFTER = '(?![A-Za-z0-9_])';
const ANY = new RegExp(`${BEFORE}(?:${SHAPES.map(({ pattern }) => `(${pattern})`).join('|')})${AFTER}`, 'gu');

/** Keys whose shape tells their maker. */
export function* findShapes(text: string): Generator<Secret> {
  for (const match of text.matchAll(ANY)) {
    const [value, ...groups] = match;
    const shape = SHAPES[groups.findIndex((group) => group !== undefined)];
    if (!shape || isPlaceholder(value) || !/[0-9]/u.test(value) || entropyOf(value) < (shape.least ?? 0)) continue;
    yield { kind: 'token', what: shape.what, start: match.index, end: match.index + value.length };
  }
}

const PEM_HEADER = /-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/gu;
/* A run of base64 of the key's body; at the header's own words it would not have capitals, small letters or digits mixed. */
const PEM_BODY = /^\s{0,20}([A-Za-z0-9+/=]{8,})/u;
const PEM_FOOTER = /^[\s.…]{0,20}-----END [A-Z0-9 ]{0,30}PRIVATE KEY(?: BLOCK)?-----/u;

/** Private keys in PEM: the header with at least the beginning of a key after it. The header alone tells nothing. */
export function* findPrivateKeys(text: string): Generator<Secret> {
  for (const header of text.matchAll(PEM_HEADER)) {
    const start = header.index;
    const from = start + header[0].length;
    const end = endOfBody(text, from);
    if (end > from) yield { kind: 'private-key', start, end };
  }
}

function endOfBody(text: string, from: number): number {
  let end = from;
  for (;;) {
    const rest = text.slice(end, end + 8192);
    const body = PEM_BODY.exec(rest);
    const run = body?.[1] ?? '';
    if (!body || !/[A-Z]/u.test(run) || !/[a-z]/u.test(run) || !(/\d/u.test(run) || run.length > 30)) break;
    end += body[0].length;
  }
  const footer = PEM_FOOTER.exec(text.slice(end, end + 120));
  return end > from && footer ? end + footer[0].length : end;
}
