import { describe, expect, it } from 'vitest';
import type { HopRow } from '../../diagnosis/testing.ts';
import { answer } from '../../diagnosis/testing.ts';
import { note } from '../note.ts';
import type { PlanOptions } from '../policy/options.ts';
import { policyOf } from '../policy/policy.ts';
import { subjectOf } from '../policy/subject.ts';
import { entryOf } from '../testing.ts';
import type { Way, Ways } from './ways.ts';
import { fixesOf } from './ways.ts';

const PAGE = 'https://app.example';
const B = 'https://b.example';
const PUT: HopRow = {
  method: 'PUT',
  asked: { 'Access-Control-Request-Headers': 'x-a' },
  preflight: answer(405),
  actual: answer(200),
};
const way = (file: string, traps?: Way['traps']): Way => ({
  blocks: [{ context: 'file', file, code: file, edit: { how: 'insert', at: 'end' } }],
  placement: [note('express-place')],
  apply: [],
  ...(traps === undefined ? {} : { traps }),
});
const ALL: Ways = {
  program: way('program'),
  package: way('package', [note('preflight-cache')]),
  list: way('list'),
};
const fixes = (row: HopRow, options: PlanOptions = {}, ways = ALL) =>
  fixesOf(
    'go',
    policyOf([subjectOf(entryOf(row))], { credentials: false, ...options }).policy,
    ways,
  );
const offered = (options: PlanOptions, ways = ALL) =>
  fixes(PUT, options, ways).map(({ variant }) => variant);
const changes = (variant: string, options: PlanOptions = {}) =>
  fixes(PUT, options).find((fix) => fix.variant === variant)?.changes;

describe('the order of the ways', () => {
  it.each([
    ['nothing', ['package', 'program', 'list']],
    ['list', ['list', 'program']],
    ['unknown', ['program', 'package', 'list']],
    ['constant', ['program', 'list']],
    ['public', ['program', 'list']],
    ['application', ['program', 'list']],
    ['duplicate', ['program', 'list']],
  ] as const)('where the reader says that there is: %s', (existing, variants) => {
    expect(offered({ existing })).toEqual(variants);
  });

  it('puts lines before a list that was only seen', () => {
    const listed = { actual: answer(200, { Vary: 'Origin' }) };
    expect(fixes(listed).map(({ variant }) => variant)).toEqual(['program', 'list']);
  });

  it('leaves out what there is not', () => {
    expect(offered({ existing: 'nothing' }, { program: way('program') })).toEqual(['program']);
  });

  it('leaves each way as it is written, with what to know of it', () => {
    const [first, second] = fixes(PUT, { existing: 'nothing' });
    expect(first).toMatchObject({
      server: 'go',
      variant: 'package',
      placement: [{ id: 'express-place' }],
    });
    expect(first?.blocks).toEqual(ALL.package?.blocks);
    expect(first?.warnings.map(({ id }) => id)).toEqual(['trust', 'preflight-cache']);
    expect(second?.warnings.map(({ id }) => id)).toEqual(['trust']);
  });
});

describe('what a way changes', () => {
  const nothing = { existing: 'nothing' } as const;
  const names = 'PUT, x-a';

  it('is what the plan says, for lines', () => {
    expect(fixes(PUT).find(({ variant }) => variant === 'program')).not.toHaveProperty('changes');
  });

  it('is, for a package, also what it tells everybody else', () => {
    const two = { ...nothing, addOrigins: [B] };
    expect(changes('package', two)).toEqual([
      { id: 'changes-package', vars: { origins: `${PAGE}, ${B}`, names } },
      { id: 'changes-package-others', vars: {} },
    ]);
    const asUser = changes('package', { ...nothing, credentials: true });
    expect(asUser?.map(({ id }) => id)).toEqual([
      'changes-package',
      'changes-credentials',
      'changes-package-others',
    ]);
    expect(changes('package', { ...nothing, publicData: true })).toEqual([
      { id: 'changes-public', vars: { names, path: '/items' } },
    ]);
  });

  it('is, for a list, its entries', () => {
    expect(changes('list', { addOrigins: [B] })).toEqual([
      { id: 'changes-list', vars: { origins: `${PAGE}, ${B}` } },
    ]);
  });
});

describe('an option that lacks one entry', () => {
  const lacking: HopRow = {
    ...PUT,
    preflight: answer(204, {
      'Access-Control-Allow-Origin': PAGE,
      'Access-Control-Allow-Methods': 'GET',
      'Access-Control-Allow-Headers': 'x-b',
    }),
  };
  const { policy } = policyOf([subjectOf(entryOf(lacking))], { credentials: false });
  const at = (wanted: string) =>
    fixesOf('express', policy, ALL).find(({ variant }) => variant === wanted);

  it('stands in place of the list of origins, and says what whoever is on that gets', () => {
    expect(at('list')?.changes).toEqual([{ id: 'changes-option', vars: { names: 'PUT, x-a' } }]);
    expect(at('list')?.blocks).not.toEqual(ALL.list?.blocks);
    expect(at('program')?.blocks).toEqual(ALL.program.blocks);
    expect(at('program')).not.toHaveProperty('changes');
  });
});
