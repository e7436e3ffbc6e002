import { diagnose, type Entry } from '../../src/diagnosis/index.ts';
import { reasons } from '../../src/reasons/index.ts';
import { madeExchange } from '../../src/ui/message/made-exchange.ts';
import { EXAMPLES } from '../../src/ui/reference/examples/index.ts';

/** A winter morning, one second apart. */
const START = Date.UTC(2026, 0, 15, 8, 30);

/** An exchange for every reason that events can show, the same on every machine. */
export function gallery(): Entry[] {
  return reasons.flatMap(({ id }, index) => {
    const example = EXAMPLES[id];
    if ('message' in example) return [];
    const made = madeExchange(example);
    const exchange = { ...made, tabId: 1, id: `example-${index}`, time: START + 1000 * index };
    return [{ exchange, diagnosis: diagnose(exchange) }];
  });
}
