import { check } from '../../src/cli/check/check.ts';
import type { Reported } from '../../src/cli/reporters/reported.ts';
import { reportedOf } from '../../src/cli/reporters/reported.ts';
import { OracleServer } from '../oracle/cases/server.ts';
import { listen, portOf, stop } from '../site/ports.mjs';
import { repaired, seeded, targetFor } from './seeded.ts';

/** Of every seeded fault, a healthy server, one that lets anybody in, and one that is silent. */
export async function checkedReports(): Promise<Reported[]> {
  const server = await OracleServer.open();
  const open = await listen((request, response) => {
    response.setHeader('Access-Control-Allow-Origin', request.headers.origin ?? '*');
    response.setHeader('Access-Control-Allow-Credentials', 'true');
    response.end('{}');
  });
  const all = seeded();
  const [first] = all;
  if (first === undefined) throw new Error('no case');
  const healthy = repaired(first);
  server.serve([...all.map((one) => one.case), healthy]);
  const target = targetFor(healthy, server.ports);
  const targets = [
    ...all.map((one) => targetFor(one.case, server.ports)),
    target,
    { ...target, url: `http://localhost:${portOf(open)}/?key=<&"'>`, foreign: 'https://a.example' },
    { ...target, url: 'http://127.0.0.1:9/' },
  ];
  const reports: Reported[] = [];
  for (const one of targets) reports.push(reportedOf(await check(one), undefined, 'en'));
  await server.close();
  await stop(open);
  return reports;
}
