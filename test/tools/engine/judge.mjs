/** The lines for all servers take longer than all the rest. */
const LINES_OF_EVERY = 5;

/**
 * What the engine says of exchanges, as data. Runs as it is in Node, a worker, a page and Deno; the
 * engine comes in as a parameter, so that it can be the package's or the source's.
 *
 * @param {typeof import('../../../src/cli/api.ts')} engine
 * @param {readonly import('../../../src/model/index.ts').Exchange[]} exchanges
 * @returns {string[]} one JSON text for each exchange
 */
export function judge(engine, exchanges) {
  const { diagnose, explainFinding, linesFor, neighboursOf, reportOf, rootCause } = engine;
  const around = neighboursOf(exchanges);
  return exchanges.map((exchange, at) => {
    const diagnosis = diagnose(exchange, around[at] ?? {});
    const entry = { exchange, diagnosis };
    return JSON.stringify({
      diagnosis,
      root: rootCause(diagnosis),
      words: engine.languages.map((language) =>
        diagnosis.findings.map((finding) => explainFinding(finding, false, language)),
      ),
      lines: at % LINES_OF_EVERY === 0 ? (linesFor([entry], undefined, 'en') ?? null) : null,
      report: reportOf(-1, [entry], 0),
    });
  });
}
