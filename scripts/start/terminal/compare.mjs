/** @typedef {import('../panel.mjs').Row} Row */
/** @typedef {import('../chromium/verdicts.mjs').Verdict} Verdict */
/** @typedef {import('../../../test/site/site.mjs').Asked} Asked */
/** @typedef {'absent' | 'notBlocked' | 'noReason' | 'otherReason' | 'otherError' | 'falseAlarm'} ProblemId */
/** @typedef {{ id: ProblemId, method: string, url: string, got: string, wanted: string }} Problem */

/**
 * @param {Row | undefined} row
 * @param {{ reason: string | undefined, errors: readonly string[] }} wanted `reason` when it is known
 * @returns {[ProblemId, string, string] | undefined} with what was got and wanted
 */
function judge(row, { reason, errors }) {
  if (row === undefined) return ['absent', '', ''];
  if (row.outcome !== 'blocked') return ['notBlocked', row.outcome, 'blocked'];
  if (row.reason === '') return ['noReason', '', reason ?? ''];
  if (reason !== undefined && row.reason !== reason) return ['otherReason', row.reason, reason];
  const predicted = row.browserError.split('|');
  const missed = errors.find((error) => !predicted.includes(error));
  return missed === undefined ? undefined : ['otherError', row.browserError, missed];
}

/**
 * A page may send the same request again and fare otherwise: one row that fits is enough.
 *
 * @param {readonly Row[]} rows
 * @param {{ url: string, method: string }} request
 * @param {{ reason: string | undefined, errors: readonly string[] }} wanted
 * @returns {Problem[]}
 */
function problems(rows, { url, method }, wanted) {
  const own = rows.filter((row) => row.url === url && row.method === method);
  const judgements = (own.length === 0 ? [undefined] : own).map((row) => judge(row, wanted));
  const worst = judgements.includes(undefined) ? undefined : judgements.at(-1);
  if (worst === undefined) return [];
  const [id, got, expected] = worst;
  return [{ id, method, url, got, wanted: expected }];
}

/** @param {readonly Verdict[]} verdicts @param {{ url: string, method: string }} request */
function errorsOf(verdicts, { url, method }) {
  const own = verdicts.filter((one) => one.url === url && one.method === method);
  return own.flatMap(({ corsError }) => corsError ?? []);
}

/**
 * @param {readonly Row[]} rows
 * @param {Asked} asked a request that passes
 * @returns {Problem[]}
 */
function falseAlarms(rows, { url }) {
  const row = rows.find((one) => one.url === url && one.outcome === 'blocked');
  if (row === undefined) return [];
  return [{ id: 'falseAlarm', method: row.method, url, got: row.reason, wanted: '' }];
}

/**
 * Where the extension falls short of the demo's expectations or of the browser's own verdict.
 *
 * @param {readonly Asked[]} asked
 * @param {readonly Row[]} rows
 * @param {readonly Verdict[]} verdicts
 */
export function demoProblems(asked, rows, verdicts) {
  return asked.flatMap((one) => {
    const request = { url: one.url, method: one.init?.method ?? 'GET' };
    if (one.reason === null) return falseAlarms(rows, one);
    return problems(rows, request, { reason: one.reason, errors: errorsOf(verdicts, request) });
  });
}

/**
 * Which requests that the browser blocked by CORS the extension does not explain.
 *
 * @param {readonly Row[]} rows
 * @param {readonly Verdict[]} verdicts
 */
export function pageProblems(rows, verdicts) {
  return verdicts.flatMap((verdict) => {
    if (verdict.corsError === undefined) return [];
    return problems(rows, verdict, { reason: undefined, errors: [verdict.corsError] });
  });
}
