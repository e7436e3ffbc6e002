import type { Entry, Finding } from '../../diagnosis/index.ts';
import { diagnose } from '../../diagnosis/index.ts';
import { madeExchange } from '../../model/made-exchange.ts';
import type { ReasonId } from '../../reasons/index.ts';
import { exampleFor, exampleNeighbours } from '../../reasons/reference.ts';
import { answerTo } from '../message/answer.ts';

/** An example, judged by the same engine as every real exchange. */
export interface JudgedExample {
  readonly entry: Entry;
  /** The console line, where no event shows the reason. */
  readonly message?: string;
}

const judged = new Map<ReasonId, JudgedExample>();

/** Examples never change, so each is judged once. */
export function exampleOf(id: ReasonId): JudgedExample {
  const known = judged.get(id) ?? judgedExample(id);
  judged.set(id, known);
  return known;
}

/** What the reason's texts show of its example: its values, and which facts hold. */
export function exampleFinding(id: ReasonId): Pick<Finding, 'reason' | 'vars' | 'conditions'> {
  const { findings } = exampleOf(id).entry.diagnosis;
  return findings.find(({ reason }) => reason === id) ?? { reason: id, vars: {} };
}

function judgedExample(id: ReasonId): JudgedExample {
  const example = exampleFor(id);
  if ('message' in example) return judgedMessage(example.message, id);
  const exchange = madeExchange(example);
  return { entry: { exchange, diagnosis: diagnose(exchange, exampleNeighbours(id)) } };
}

function judgedMessage(message: string, id: ReasonId): JudgedExample {
  const answer = answerTo(message);
  if (answer === undefined) throw new RangeError(`The example message of ${id} is not understood`);
  return { entry: answer.entry, message };
}
