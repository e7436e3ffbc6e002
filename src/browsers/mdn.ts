import type { Locale } from '../i18n/index.ts';

/** The fifteen reasons that MDN names. Our spelling; MDN's page address may differ. */
export type MdnReason =
  | 'CORSAllowOriginNotMatchingOrigin'
  | 'CORSDidNotSucceed'
  | 'CORSDisabled'
  | 'CORSExternalRedirectNotAllowed'
  | 'CORSInvalidAllowHeader'
  | 'CORSInvalidAllowMethod'
  | 'CORSMethodNotFound'
  | 'CORSMissingAllowCredentials'
  | 'CORSMissingAllowHeaderFromPreflight'
  | 'CORSMissingAllowOrigin'
  | 'CORSMultipleAllowOriginNotAllowed'
  | 'CORSNotSupportingCredentials'
  | 'CORSOriginHeaderNotAdded'
  | 'CORSPreflightDidNotSucceed'
  | 'CORSRequestNotHttp';

const BASE = 'https://developer.mozilla.org';
const PATH = 'docs/Web/HTTP/Guides/CORS/Errors';

/** The pages that exist in French (docs/browsers/messages.md); the others lead to English. */
const IN_FRENCH: readonly MdnReason[] = [
  'CORSAllowOriginNotMatchingOrigin',
  'CORSDidNotSucceed',
  'CORSDisabled',
  'CORSMissingAllowOrigin',
  'CORSRequestNotHttp',
];

/** Address of MDN's page for a reason, and the language in which that page is written. */
export function mdnPage(reason: MdnReason, locale: Locale): { url: string; language: Locale } {
  const language = locale === 'fr' && IN_FRENCH.includes(reason) ? 'fr' : 'en';
  return { url: `${BASE}/${language === 'fr' ? 'fr' : 'en-US'}/${PATH}/${slug(reason)}`, language };
}

/** MDN spells one address with a capital I; the right spelling leads nowhere. */
function slug(reason: MdnReason): string {
  return reason === 'CORSMissingAllowCredentials' ? 'CORSMIssingAllowCredentials' : reason;
}
