import type { Finding } from '../../../diagnosis/index.ts';
import { corsCheck } from '../../../fetch/index.ts';
import { parseUrl } from '../../../model/index.ts';
import type { Note } from '../../note.ts';
import { note } from '../../note.ts';
import { allowsCredentials, isListed } from '../../policy/existing.ts';
import type { Subject } from '../../policy/subject.ts';
import { answersOf } from '../../policy/subject.ts';
import type { Facts } from '../product-signs.ts';
import { isGoogleStorage, isS3 } from '../product-signs.ts';

/**
 * Where the exchange proves that what would be pasted is there already: what else is wrong, with the lines
 * for a server in front behind it, if any.
 */
export function there(subject: Subject, root: Finding, facts: Facts): Note | undefined {
  if (DOUBLED.has(root.reason)) return doubled(subject, facts);
  if (root.leg.kind === 'preflight')
    return isStatusAlone(subject, root) ? statusOf(facts) : undefined;
  return isRuleThere(root, facts) ? note('own-bucket', { why: whyRefused(subject) }) : undefined;
}

const DOUBLED: ReadonlySet<string> = new Set([
  'CORSMultipleAllowOriginNotAllowed',
  'duplicate-proxy-and-app',
]);

/** Two values keep everybody out: which one has to go, where that can be told. */
function doubled(subject: Subject, { host, origin, lines }: Facts): Note {
  if (host.includes('.lambda-url.')) return note('own-doubled-url');
  const all = lines('Access-Control-Allow-Origin').flatMap((line) => line.split(','));
  const values = [...new Set(all.map((one) => one.trim()))];
  if (values.length < 2) return note('own-doubled-same');
  const { mode } = subject.entry.diagnosis.credentials;
  const isPrivate = mode === 'include' || answersOf(subject).some(allowsCredentials);
  // Two origins may both be meant: what sends back the one that asks serves both.
  const isPublic = !isPrivate && values.length === 2 && values.includes('*');
  const value = values.filter((one) => one !== (isPublic ? '*' : origin)).join(', ');
  return isPublic ? note('own-doubled-any', { value }) : note('own-doubled', { origin, value });
}

/** All that the preflight asks for is granted. */
function isStatusAlone(subject: Subject, { reason }: Finding): boolean {
  const { hop, origin, entry } = subject;
  const answer = hop.preflight?.answer;
  // A redirect is refused as one, and code for CORS refuses whatever its headers say.
  if (answer === undefined || answer.status < 400 || reason === 'cors-layer-refused') return false;
  const isPrivate = entry.diagnosis.credentials.mode !== 'omit';
  return (
    corsCheck(origin, isPrivate, answer.headers) === undefined &&
    isListed(subject, answer, isPrivate)
  );
}

function statusOf({ status }: Facts): Note {
  return note('own-status', { status: String(status) });
}

/** A bucket let the preflight pass by a rule of its own, and refused what came after it. */
function isRuleThere({ reason, conditions = [] }: Finding, facts: Facts): boolean {
  const isRefused = reason === 'missing-on-error' && conditions.includes('preflight-passed');
  return isRefused && (isS3(facts) || isGoogleStorage(facts) || AZURE.test(facts.host));
}

const AZURE = /\.blob\.core\./;

/** https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html: a week at most. */
function whyRefused({ hop }: Subject): string {
  const seconds = parseUrl(hop.url)?.searchParams.get('X-Amz-Expires') ?? '';
  return Number(seconds) > 604_800 ? 'expires' : '';
}
