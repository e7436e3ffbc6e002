import type { Entry } from '../../src/diagnosis/index.ts';
import { diagnose } from '../../src/diagnosis/index.ts';
import { madeExchange } from '../../src/model/made-exchange.ts';
import { reasons } from '../../src/reasons/index.ts';
import { exampleFor, exampleNeighbours } from '../../src/reasons/reference.ts';

/** A winter morning, one second apart. */
const START = Date.UTC(2026, 0, 15, 8, 30);

/** An exchange for every reason that events can show, the same on every machine. */
export function everyReason(): Entry[] {
  return reasons.flatMap(({ id }, index) => {
    const example = exampleFor(id);
    if ('message' in example) return [];
    const made = madeExchange(example);
    const exchange = { ...made, tabId: 1, id: `example-${index}`, time: START + 1000 * index };
    return [{ exchange, diagnosis: diagnose(exchange, exampleNeighbours(id)) }];
  });
}
