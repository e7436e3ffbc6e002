import type { Fix } from '../fix.ts';
import type { Policy } from '../policy/policy.ts';
import { compilerLoaders } from './generated/loaders.ts';
import type { ServerId } from './list.ts';

/** Every way to write a policy for one server, the one to prefer first; empty when there is none. */
export type Compile = (policy: Policy) => readonly Fix[];

/** Each server's compiler, loaded only when that server is chosen. */
const LOAD: Readonly<Record<ServerId, () => Promise<{ readonly compile: Compile }>>> =
  compilerLoaders;

/** The texts of one server for a policy. Rejects when the server's module cannot be loaded. */
export async function compile(server: ServerId, policy: Policy): Promise<readonly Fix[]> {
  return (await LOAD[server]()).compile(policy);
}
