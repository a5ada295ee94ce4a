import type { AnalyzerPolicy } from '../../policy';
import type { ParsedPost } from '../../text/post';

/* Where companies file: regulators' and exchanges' own hosts, and the news wires that carry a release to all at once. */
const FILING_HOSTS = [
  'sec.gov',
  'sedarplus.ca',
  'fca.org.uk',
  'londonstockexchange.com',
  'esma.europa.eu',
  'bafin.de',
  'unternehmensregister.de',
  'amf-france.org',
  'info-financiere.fr',
  'afm.nl',
  'consob.it',
  'cnmv.es',
  'finanstilsynet.no',
  'newsweb.no',
  'oslobors.no',
  'euronext.com',
  'nasdaqomxnordic.com',
  'six-group.com',
  'hkexnews.hk',
  'sgx.com',
  'asx.com.au',
  'idx.co.id',
  'nseindia.com',
  'bseindia.com',
  'businesswire.com',
  'prnewswire.com',
  'globenewswire.com',
];
/* "investors.acme.com", "acme.com/investor-relations/q3": where a company keeps what it has published. */
const INVESTOR_PAGE =
  /^(?:https?:\/\/)?(?:(?:investors?|ir|investor-relations)\.|[^/]+\/(?:[^?#]*\/)?(?:investors?|investor-relations|ir|filings?|annual-reports?|financial-reports?|results|reports?|press-releases?)(?:[-/?#._]|$))/u;
/* The cautions themselves. */
const SAFE_HARBOUR =
  /\bforward[- ]looking statements?\b|\bsafe[- ]harbou?r\b|\bactual results (?:may|could|might|will) (?:\p{L}+ )?differ|\bsubject to (?:known and unknown )?risks and uncertainties\b/iu;

/** Whether the post is covered: it carries approved or safe-harbour wording, or links to what has been filed. */
export function coversDisclosure(post: ParsedPost, disclosure: AnalyzerPolicy['disclosure']): boolean {
  if (SAFE_HARBOUR.test(post.text)) return true;
  const text = plain(post.text);
  if (disclosure.approvedWordings.some((wording) => plain(wording) !== '' && text.includes(plain(wording))))
    return true;
  return linksToFiling(post, disclosure.filingHosts);
}

/** Whether the post links to a regulator, an exchange, a news wire, an investors' page, or a host of the policy. */
export function linksToFiling(post: ParsedPost, hosts: readonly string[]): boolean {
  return post.masks.some(({ kind, start, end }) => {
    if (kind !== 'url') return false;
    const link = post.text.slice(start, end).toLowerCase();
    const host = link.replace(/^https?:\/\//u, '').replace(/[/?#:].*$/u, '');
    return (
      INVESTOR_PAGE.test(link) || [...FILING_HOSTS, ...hosts].some((known) => isOrUnder(host, known.toLowerCase()))
    );
  });
}

function isOrUnder(host: string, known: string): boolean {
  return host === known || host.endsWith(`.${known}`);
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[’‘ʼ]/gu, "'").replace(/\s+/gu, ' ').trim();
}
