import type { AnswerSpec, Case, HopSpec } from '../cases/case.ts';

/** Simpler versions of a case, boldest first. */
export function simpler(testCase: Case): Case[] {
  return [...withFewerHops(testCase), ...plainer(testCase), ...withFewerLines(testCase)];
}

/**
 * Greedily makes a case simpler as long as it still fails. All versions of a round run at once;
 * the first that still fails is taken.
 */
export async function shrink(
  failing: Case,
  failures: (cases: readonly Case[]) => Promise<readonly Case[]>,
): Promise<Case> {
  let smallest = failing;
  for (let round = 1; ; round += 1) {
    const id = (at: number) => `${failing.id}r${round}v${at}`;
    const versions = simpler(smallest).map((one, at) => ({ ...one, id: id(at) }));
    const [next] = await failures(versions);
    if (next === undefined) return { ...smallest, id: failing.id };
    smallest = next;
  }
}

function withFewerHops(testCase: Case): Case[] {
  return testCase.hops.flatMap((_, at) => {
    const [first, ...rest] = testCase.hops.filter((__, index) => index !== at);
    return first === undefined ? [] : [{ ...testCase, hops: [first, ...rest] as const }];
  });
}

/** One thing at a time back to what is usual. */
function plainer(testCase: Case): Case[] {
  const { upload, mode, redirect, giveUpAfter, targetAddressSpace, ...usual } = testCase;
  const whims = { upload, mode, redirect, giveUpAfter, targetAddressSpace };
  const isWhimsical = Object.values(whims).some((whim) => whim !== undefined);
  const changes: Partial<Case>[] = [
    { place: 'page' },
    { page: 'local' },
    { loader: 'fetch' },
    { method: 'GET' },
    { cookies: false },
    { credentials: 'same-origin' },
  ];
  const changed = changes
    .map((change): Case => ({ ...testCase, ...change }))
    .filter((one) => JSON.stringify(one) !== JSON.stringify(testCase));
  return isWhimsical ? [usual, ...changed] : changed;
}

function withFewerLines(testCase: Case): Case[] {
  const { headers } = testCase;
  const fewer = headers.map((_, at) => ({ ...testCase, headers: without(headers, at) }));
  return [...fewer, ...testCase.hops.flatMap((hop, at) => simplerHops(hop).map(put(testCase, at)))];
}

function simplerHops(hop: HopSpec): HopSpec[] {
  const { userinfo, path, ...plain } = hop;
  const bare = userinfo === undefined && path === undefined ? [] : [plain];
  return [
    ...bare,
    ...simplerAnswers(hop.preflight).map((preflight) => ({ ...hop, preflight })),
    ...simplerAnswers(hop.actual).map((actual) => ({ ...hop, actual })),
  ];
}

function simplerAnswers(answer: AnswerSpec): AnswerSpec[] {
  const { accident, delay, ...plain } = answer;
  const { lines } = answer;
  const calm = accident === undefined && delay === undefined ? [] : [plain];
  const ok = answer.status === 200 ? [] : [{ ...answer, status: 200 }];
  return [...calm, ...ok, ...lines.map((_, at) => ({ ...answer, lines: without(lines, at) }))];
}

function put(testCase: Case, at: number): (hop: HopSpec) => Case {
  return (hop) => {
    const [first, ...rest] = testCase.hops.map((one, index) => (index === at ? hop : one));
    return first === undefined ? testCase : { ...testCase, hops: [first, ...rest] };
  };
}

function without<T>(list: readonly T[], at: number): T[] {
  return list.filter((_, index) => index !== at);
}
