/**
 * JUnit's XML has no standard; its readers (Jenkins, GitLab, Azure, Gradle's own writer) agree on
 * these elements and attributes.
 */
const ELEMENTS: Readonly<
  Record<string, { within: readonly string[]; needs: readonly string[]; may: readonly string[] }>
> = {
  testsuites: { within: [''], needs: [], may: ['name', 'tests', 'failures', 'errors', 'time'] },
  testsuite: {
    within: ['', 'testsuites'],
    needs: ['name', 'tests'],
    may: ['name', 'tests', 'failures', 'errors', 'skipped', 'time', 'timestamp', 'hostname'],
  },
  testcase: {
    within: ['testsuite'],
    needs: ['name', 'classname'],
    may: ['name', 'classname', 'time'],
  },
  failure: { within: ['testcase'], needs: ['message', 'type'], may: ['message', 'type'] },
  error: { within: ['testcase'], needs: ['message', 'type'], may: ['message', 'type'] },
};

const TAG = /<(\/?)([a-z]+)((?:\s+[a-z]+="(?:[^"<&]|&[^"<&;]*;)*")*)\s*(\/?)>/y;
const CHARACTERS = /(?:[^<&]|&(?:#\d+|#x[\da-f]+|amp|lt|gt|quot|apos);)+/y;

/** What a reader of JUnit files would stumble over; empty when nothing. */
export function junitProblems(xml: string): string[] {
  const start = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!xml.startsWith(start)) return ['no XML declaration'];
  const found: string[] = [];
  const open: { name: string; attributes: Map<string, string> }[] = [];
  const counted = new Map<string, number>();
  const sums = new Map<string, ReadonlyMap<string, string>>();
  for (let at = start.length; at < xml.length; ) {
    CHARACTERS.lastIndex = at;
    const characters = CHARACTERS.exec(xml)?.[0];
    TAG.lastIndex = at;
    const tag = TAG.exec(xml);
    if (characters !== undefined) {
      const inside = open.at(-1)?.name ?? '';
      const isText = characters.trim() !== '';
      if (isText && inside !== 'failure' && inside !== 'error') found.push(`text in <${inside}>`);
      at += characters.length;
    } else if (tag === null) {
      return [...found, `no XML at ${xml.slice(at, at + 40)}`];
    } else {
      at += tag[0].length;
      const [, close, name = '', rest = '', single] = tag;
      if (close === '/') {
        if (open.pop()?.name !== name) return [...found, `</${name}> closes nothing`];
        continue;
      }
      const attributes = attributesOf(rest);
      found.push(...elementProblems(name, open.at(-1)?.name ?? '', attributes));
      counted.set(name, (counted.get(name) ?? 0) + 1);
      if (single !== '/') open.push({ name, attributes });
      if (name === 'testsuites' || name === 'testsuite') sums.set(name, attributes);
    }
  }
  const unclosed = open.map(({ name }) => `<${name}> is not closed`);
  return [...found, ...unclosed, ...countProblems(counted, sums)];
}

function attributesOf(text: string): Map<string, string> {
  const all = text.matchAll(/([a-z]+)="([^"]*)"/g);
  return new Map([...all].map(([, name = '', value = '']) => [name, value]));
}

function elementProblems(name: string, parent: string, attributes: Map<string, string>): string[] {
  const known = ELEMENTS[name];
  if (known === undefined) return [`<${name}> is unknown`];
  const { within, needs, may } = known;
  return [
    ...(within.includes(parent) ? [] : [`<${name}> in <${parent}>`]),
    ...needs.filter((one) => !attributes.has(one)).map((one) => `<${name}> lacks ${one}`),
    ...[...attributes.keys()]
      .filter((one) => !may.includes(one))
      .map((one) => `<${name}> has ${one}`),
  ];
}

/** What the suites count is what there is. */
function countProblems(
  counted: ReadonlyMap<string, number>,
  sums: ReadonlyMap<string, ReadonlyMap<string, string>>,
): string[] {
  const counts = { tests: 'testcase', failures: 'failure', errors: 'error' };
  return [...sums].flatMap(([suite, attributes]) =>
    Object.entries(counts).flatMap(([attribute, element]) => {
      const [said, is] = [attributes.get(attribute), counted.get(element) ?? 0];
      return said === undefined || Number(said) === is ? [] : [`${suite}: ${attribute} ${said}`];
    }),
  );
}
