import { basisText } from '#law';
import type { NextInLog } from './next.js';

interface Blocker {
  readonly says: string;
  readonly basis: string;
}

/** 下一步 as an officer reads it. */
export const nextLines = ({ officer, on, streams }: NextInLog): readonly string[] =>
  streams.flatMap(({ label, open, closed, waiting }) => [
    '',
    `下一步（${officer}，${on}）：${label}`,
    ...open.map(({ name }) => `  ✓ ${name}`),
    ...closed.flatMap(({ name, blockers, lacks, opensOn }) => [
      `  ⊘ ${name}${opensOn ? `（${opensOn} 起）` : ''}${lacks.length > 0 ? `，缺：${lacks.join('、')}` : ''}`,
      ...(blockers as unknown as readonly Blocker[]).map(({ says, basis }) => `      ${says}${basisText(basis)}`),
    ]),
    ...waiting
      .filter(({ lawful }) => lawful)
      .map(({ name, roles }) => `  … ${name}，由${roles.map((role) => role.name).join('、')}办理`),
  ]);
