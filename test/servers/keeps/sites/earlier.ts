import { answer } from '../../../../src/diagnosis/testing.ts';
import { planFixes } from '../../../../src/fixes/plan.ts';
import { entryOf } from '../../../../src/fixes/testing.ts';
import type { Own, Started } from '../../setup/site.ts';
import type { PageRequest, Row, Variant } from './site.ts';
import { APP, FILE, HOST, requestBeyondOwn, requestOf, WWW } from './site.ts';

const JSON_TYPE = { 'Access-Control-Request-Headers': 'content-type' };

/** The text of an earlier fix, where nothing was there before: pasted around a site's own lines. */
function earlier(server: Started, origin: string, path: string, method: string, own: Own): Own {
  const from = { Origin: origin };
  const asks = { asked: { ...JSON_TYPE, ...from }, preflight: answer(405) };
  const row = { url: `http://${HOST}${path}`, method, sent: from };
  const entry = entryOf(method === 'GET' ? { ...row, actual: answer(200) } : { ...row, ...asks }, {
    origin,
  });
  const options = { existing: 'nothing', credentials: false } as const;
  const fixes = planFixes([entry], options).fixes.filter((fix) => fix.server === server);
  const fix = fixes.find(({ variant }) => variant === 'program') ?? fixes[0];
  return (fix?.blocks ?? []).reduce<Own>((so, { context, code, edit }) => {
    if (edit.how !== 'insert' || edit.onlyBeside !== undefined) return so;
    const there = so[context as keyof Own] ?? '';
    const lines = edit.at === 'start' || context === 'app' ? [code, there] : [there, code];
    return { ...so, [context]: lines.join('\n') };
  }, own);
}

function methodOf({ count }: Variant): string {
  return count === 'several' ? 'PUT' : 'GET';
}

/** A second fix is pasted beside the first: for another origin, or another method of this one. */
export function earlierRows<Lines>(
  server: Started,
  own: Own,
  linesOf: (own: Own) => Lines,
  app?: Row<Lines>['app'],
): Row<Lines>[] {
  const path = app === undefined ? FILE : APP;
  const shared = { path, ...(app === undefined ? {} : { app }) };
  const other = (variant: Variant): PageRequest =>
    methodOf(variant) === 'GET'
      ? requestBeyondOwn(variant, path)
      : requestOf({ ...variant, count: 'one' }, path);
  return [
    {
      ...shared,
      situation: 'Raison’s text for another origin',
      own: (variant) => linesOf(earlier(server, WWW, path, methodOf(variant), own)),
    },
    {
      ...shared,
      situation: 'Raison’s text for another method',
      request: other,
      own: (variant, { page }) => linesOf(earlier(server, page, path, methodOf(variant), own)),
    },
  ];
}
