import { exactly, inflected } from '../inflect';

/** What is bought for its gain, by words that in a business's own talk hardly mean anything else. */
export const SECURITIES = exactly(
  `stock stocks shares equities bonds gilts treasuries securities etf etfs ipo reit reits annuities warrants
  bitcoin btc eth ether ethereum crypto cryptocurrency cryptocurrencies altcoin altcoins memecoin memecoins dogecoin solana
  xrp stablecoins nasdaq bullion miners`,
);

/** Words that may be something to invest in; the talk around them tells. */
export const ASSETS = exactly(
  `fund funds coin coins token tokens index gold silver copper uranium lithium nickel oil platinum palladium property
  properties land plot plots flat flats apartment apartments condo condos house houses bond share equity nft nfts options calls
  puts allocation presale position portfolio stake debt farmland forest forestry pension tracker trackers caps`,
);

/** Ways to hold securities that a state or an employer offers. */
export const WRAPPERS = exactly('isa 401k ira roth sipp pension allocation espp');

/** To deal in something, as an order gives it. */
export const DEALINGS = exactly('buy sell hold hodl short dump ditch accumulate own acquire offload unload trim');

/** To deal in something, in words that have other uses too. */
export const LOOSE_DEALINGS = inflected('grab pick snap scoop get load stock pile double take keep stay add sit');

/**
 * Whether a text talks of money to be invested. A test of the surroundings: one word is enough, so nothing is marked for it
 * alone.
 */
export const INVESTING =
  /\b(?:stocks?|shares|share (?:plan|price)|(?:the|an) index|mortgages?|remortgage|equit(?:y|ies)|bonds?|gilts|treasur(?:y|ies)|(?:growth|index|hedge|property|pension|mutual|tracker|bond) funds?|funds?|etfs?|ipo|bitcoin|btc|ethereum|crypto\w*|altcoins?|tokens?|coins?|bullion|securities|pension|dividends?|listing|gold|silver|copper|uranium|lithium|nickel|central banks?|invest(?:ing|ments?)?|small caps?|(?:flats?|apartments?|plots?|condos?) (?:in|near)|savings|brokers?|nasdaq|s&p|ftse|dax|yields?|tenants?|rental|buy[- ]to[- ]let|off[- ]plan|capital gains?)\b|\$[A-Z]{2,5}\b/iu;
