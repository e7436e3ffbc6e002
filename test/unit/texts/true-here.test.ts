import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Entry, Finding } from '../../../src/diagnosis/index.ts';
import { diagnose, fixableBy, rootCause } from '../../../src/diagnosis/index.ts';
import { redirectLocation } from '../../../src/fetch/index.ts';
import type { Plan } from '../../../src/fixes/index.ts';
import { planFix } from '../../../src/fixes/index.ts';
import { shareKindsFor } from '../../../src/formats/index.ts';
import type { Locale } from '../../../src/i18n/index.ts';
import { languages, plainText } from '../../../src/i18n/index.ts';
import type { Exchange, Leg } from '../../../src/model/index.ts';
import { getHeader, hasHeader } from '../../../src/model/index.ts';
import type { FixableBy } from '../../../src/reasons/index.ts';
import { reasonById, reasons } from '../../../src/reasons/index.ts';
import { sentencesOf, textOf } from '../../../src/reasons/texts.ts';
import en from '../../../src/ui/texts/en.ts';
import fr from '../../../src/ui/texts/fr.ts';
import { fieldCases } from '../../field/case.ts';
import { fieldExchange } from '../../field/exchange.ts';
import { unseenCases } from '../../field/unseen/reports.ts';
import { generatedExchanges } from './exchanges.ts';
import '../../languages.ts';

/** Real reports first, then what nobody reported. */
const exchanges: readonly Exchange[] = [
  ...[...fieldCases(), ...unseenCases()].map(fieldExchange),
  ...generatedExchanges(2000),
];
const entries: readonly Entry[] = exchanges.map((exchange) => ({
  exchange,
  diagnosis: diagnose(exchange),
}));

/** One sentence as it is read, with what it is said of. */
interface Said {
  readonly finding: Finding;
  readonly leg: Leg;
  readonly text: string;
}

function legOf({ hops }: Exchange, { leg }: Finding): Leg {
  const hop = hops[leg.hop] ?? hops[0];
  return leg.kind === 'preflight' ? (hop.preflight ?? hop.actual) : hop.actual;
}

function saidOf({ exchange, diagnosis }: Entry, locale: Locale): Said[] {
  return diagnosis.findings.flatMap((finding) => {
    const { title, happened, why, todo, avoid } = sentencesOf(finding, locale);
    return [title, ...happened, ...why, ...todo, ...avoid].map((one) => ({
      finding,
      leg: legOf(exchange, finding),
      text: plainText(one, finding.vars),
    }));
  });
}

const said: Readonly<Record<Locale, readonly Said[]>> = {
  en: entries.flatMap((entry) => saidOf(entry, 'en')),
  fr: entries.flatMap((entry) => saidOf(entry, 'fr')),
};

/** Sentences that the pattern finds, and that are not so where they are said. */
function wrong(
  pattern: Readonly<Record<Locale, RegExp>>,
  isSo: (said: Said, match: RegExpExecArray) => boolean,
): { found: number; wrong: string[] } {
  const found = languages.flatMap((locale) =>
    said[locale].flatMap((one) => {
      const match = pattern[locale].exec(one.text);
      return match === null ? [] : [{ one, isSo: isSo(one, match) }];
    }),
  );
  const bad = found.filter((each) => !each.isSo);
  return {
    found: found.length,
    wrong: [...new Set(bad.map(({ one }) => `${one.finding.reason}: ${one.text}`))].slice(0, 5),
  };
}

describe('a sentence is only said where it is so', () => {
  it('speaks of no status but the one at hand', () => {
    const pattern = {
      en: /\b[Ss]tatus (\d{3})\b|(?<!\d)(?:A|this|the) (\d{3}) /,
      fr: /\b[Ss]tatut (\d{3})\b|(?:Un|ce|le) (\d{3}) /,
    };
    const { found, wrong: bad } = wrong(pattern, ({ leg, finding }, match) => {
      const status = Number(match[1] ?? match[2]);
      return [String(leg.answer?.status ?? ''), finding.vars['status']].includes(String(status));
    });
    expect(found).toBeGreaterThan(500);
    expect(bad).toEqual([]);
  });

  it('says that a header is missing only where it is', () => {
    const name = '`?(Access-Control-Allow-[A-Z][a-z]+)';
    const pattern = {
      en: new RegExp(`(?:without|has no|lacks) ${name}|no ‘(Access-Control-[A-Za-z-]+)’`),
      fr: new RegExp(
        `(?:sans|n’a pas d’|n’a pas de )${name}|pas d’en-tête « (Access-Control-[A-Za-z-]+)`,
      ),
    };
    const { found, wrong: bad } = wrong(pattern, ({ leg }, match) => {
      return !hasHeader(leg.answer?.headers ?? [], match[1] ?? match[2] ?? '');
    });
    expect(found).toBeGreaterThan(100);
    expect(bad).toEqual([]);
  });

  it('speaks of JSON only where JSON was sent', () => {
    const pattern = { en: /\bJSON\b/, fr: /\bJSON\b/ };
    const { wrong: bad } = wrong(pattern, ({ leg, finding }) => {
      const type = getHeader(leg.sent ?? [], 'Content-Type') ?? '';
      return finding.reason === 'orb' || type.includes('json');
    });
    expect(bad).toEqual([]);
  });

  it('speaks of a redirected preflight only where one was redirected', () => {
    const pattern = {
      en: /preflight[^.]*(?:be|was|redirect of the) redirected|redirect of the preflight/i,
      fr: /pré-vérification[^.]*redirigée|redirection de la pré-vérification/i,
    };
    const { found, wrong: bad } = wrong(pattern, ({ leg }) => {
      const answer = leg.answer;
      return (
        leg.kind === 'preflight' && answer !== undefined && redirectLocation(answer) !== undefined
      );
    });
    expect(found).toBeGreaterThan(10);
    expect(bad).toEqual([]);
  });

  it('does not say that the page wants to send what an extension adds', () => {
    const pattern = { en: /\bpage (?:wants|sends|puts)\b/i, fr: /\bpage (?:veut|envoie|met)\b/i };
    const { wrong: bad } = wrong(pattern, ({ finding }) => finding.vars['by'] !== 'extension');
    expect(bad).toEqual([]);
  });

  it('advises a shorter value only where it is too long', () => {
    const pattern = { en: /\bshorten/i, fr: /raccourci/i };
    const { wrong: bad } = wrong(pattern, ({ finding }) =>
      ['too-long', 'sum'].includes(finding.vars['because'] ?? ''),
    );
    expect(bad).toEqual([]);
  });

  /** Chromium keeps a preflight for 7,200 s at most, Firefox for 86,400 s. */
  it('names no time for which a preflight is kept, but these', () => {
    const kept = /\b(\d[\d,.\s]*)\s*(?:s|seconds?|secondes?|minutes?|hours?|heures?)\b/i;
    const texts = reasons.flatMap(({ id }) =>
      languages.flatMap((locale) => {
        const { happened, why, todo, avoid } = textOf(id, locale);
        return [...happened, ...why, ...todo, ...avoid].map((one) =>
          typeof one === 'string' ? one : one.text,
        );
      }),
    );
    const times = texts.flatMap((text) => kept.exec(text)?.[1]?.replaceAll(/\D/g, '') ?? []);
    expect(times.filter((time) => !['7200', '86400', '2', '24'].includes(time))).toEqual([]);
  });
});

/** Whoever runs the server, whoever writes the page, or neither. */
const CAMP: Readonly<Record<FixableBy, 'server' | 'page' | 'outside'>> = {
  'cors-headers': 'server',
  server: 'server',
  page: 'page',
  network: 'outside',
  browser: 'outside',
  user: 'outside',
};

/** But for what a page can do by itself, where nobody changes the host: that is no setting. */
function settingOf(entry: Entry) {
  const { ownSetting } = planOf(entry);
  return ownSetting?.id.startsWith('own-github-r') ? undefined : ownSetting;
}

describe('who can fix it', () => {
  const blocked = entries.filter(({ diagnosis }) => diagnosis.outcome === 'blocked');

  it('is said in one voice: no lines for a server where none can help', () => {
    const offered = blocked.filter((entry) => planOf(entry).servers.length > 0);
    expect(offered.length).toBeGreaterThan(300);
    const contradictory = offered.filter(({ diagnosis }) => {
      const cause = rootCause(diagnosis);
      return cause === undefined || CAMP[fixableBy(cause)] === 'outside';
    });
    expect(contradictory.map(reasonsIn)).toEqual([]);
  });

  it('is the server where lines are offered, unless the page’s own code fails first', () => {
    const offered = blocked.filter((entry) => planOf(entry).servers.length > 0);
    const others = offered.filter(({ diagnosis }) => {
      const cause = rootCause(diagnosis);
      if (cause === undefined || CAMP[fixableBy(cause)] === 'server') return false;
      return !['method', 'request-header', 'redirect'].includes(reasonById(cause.reason).group);
    });
    expect(others.map(reasonsIn)).toEqual([]);
  });

  it('is a server wherever a message to its owner or a product’s setting is offered', () => {
    const addressed = entries.filter(
      (entry) => shareKindsFor(entry).includes('owner') || settingOf(entry) !== undefined,
    );
    expect(addressed.length).toBeGreaterThan(300);
    const others = addressed.filter(({ diagnosis }) => {
      const cause = rootCause(diagnosis);
      return cause === undefined || CAMP[fixableBy(cause)] !== 'server';
    });
    expect(others.map(reasonsIn)).toEqual([]);
  });

  it('is not two things on one response', () => {
    const pairs = blocked.flatMap(({ diagnosis: { findings } }) => {
      const errors = findings.filter(({ severity }) => severity === 'error');
      return errors.flatMap((one) =>
        errors
          .filter(({ leg }) => leg.hop === one.leg.hop && leg.kind === one.leg.kind)
          .filter(
            (other) => CAMP[fixableBy(one)] === 'outside' && CAMP[fixableBy(other)] === 'server',
          )
          .map((other) => `${one.reason} and ${other.reason}`),
      );
    });
    expect([...new Set(pairs)]).toEqual([]);
  });
});

/** Each is asked of several times, and made once. */
const plans = new Map<Entry, Plan>();

function planOf(entry: Entry): Plan {
  const plan = plans.get(entry) ?? planFix([entry]);
  plans.set(entry, plan);
  return plan;
}

function reasonsIn({ diagnosis }: Entry): string {
  return diagnosis.findings.map(({ reason }) => reason).join(' ');
}

describe('what is read without markup', () => {
  it('has none: tooltips and labels show backticks as they are', () => {
    const marked = [en, fr].flatMap((texts) =>
      Object.entries(texts).flatMap(([key, text]) =>
        JSON.stringify(text).includes('`') ? [key] : [],
      ),
    );
    const folder = join(import.meta.dirname, '../../../src');
    const plain = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.tsx'))
      .flatMap((file) => {
        const source = readFileSync(join(folder, file), 'utf8');
        return [...source.matchAll(/\bt\('(\w+)'[^)]*\)(?!\.replaceAll)/g)].map(
          ([, key = '']) => `${file}: ${key}`,
        );
      });
    expect(marked.length).toBeGreaterThan(10);
    expect(plain.filter((one) => marked.includes(one.split(': ')[1] ?? ''))).toEqual([]);
  });
});
