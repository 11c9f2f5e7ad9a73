import { type ChangedLimit, type Changes, type DryRun, type LimitUnder, hasMoved } from '#law';

/** What an edition would change, as whoever decides on it reads it. */
export function dryRunText({ before, after, changes, cases }: DryRun): string {
  const { rules, notices, norms, penalties, discretion, powers } = changes;
  return [
    `施行中的版本：${before ?? '无'}`,
    `试算的版本：${after}`,
    ...(changes.same && before !== null ? ['没有任何变化。'] : []),
    ...changesIn('期限规则', rules, ({ id, nameZh }) => `${id} ${nameZh}`),
    ...changesIn('放假通知', notices, ({ id, title }) => `${id} ${title}`),
    ...changesIn('办案规范', norms, ({ id, edition }) => `${id} 第 ${edition} 版`),
    ...(changes.statutory.length > 0 ? [`推算历法和版本选择的数据有变更：${changes.statutory.join('、')}`] : []),
    ...changesIn('行政处罚公式', penalties, ({ id, nameZh }) => `${id} ${nameZh}`),
    ...changesIn('裁量基准', discretion, ({ id, nameZh, version }) => `${id} ${nameZh} ${version}`),
    ...(powers.length > 0 ? [`权责清单有变更：${powers.map((part) => partsZh[part] ?? part).join('、')}`] : []),
    ...(cases ? casesIn(cases) : []),
  ].join('\n');
}

const partsZh: Readonly<Record<string, string>> = { items: '事项', stages: '环节', clauseLists: '追责情形' };

function changesIn<T extends { readonly id: string }>(
  what: string,
  { added, removed, changed }: Changes<T>,
  named: (item: T) => string,
): readonly string[] {
  return [
    `${what}：新增 ${added.length}，删除 ${removed.length}，变更 ${changed.length}`,
    ...added.map((item) => `  新增 ${named(item)}`),
    ...removed.map((item) => `  删除 ${named(item)}`),
    ...changed.map(({ after, fields }) => `  变更 ${named(after)}：${fields.join('、')}`),
  ];
}

const casesIn = ({ compared, limits, findings }: NonNullable<DryRun['cases']>): readonly string[] => {
  const moved = limits.filter(hasMoved).length;
  return [
    `在办期限：比对 ${compared} 项，${moved} 项届满日改变，${limits.length - moved} 项只变依据或者确定性`,
    ...limits.map(limitLine),
    `评查结论：变化 ${findings.length} 项`,
    ...findings.map(
      ({ stream, norm, change }) => `  ${stream} ${norm}：${change === 'appears' ? '新出现不符合' : '不再不符合'}`,
    ),
  ];
};

const limitLine = ({ stream, nameZh, before, after, why }: ChangedLimit): string =>
  `  ${stream} ${nameZh}：${dueOf(before)} → ${dueOf(after)}（${why.join('；')}）`;

const dueOf = (limit: LimitUnder | null): string =>
  limit === null ? '无' : limit.due === null ? '中止' : `${limit.due}${limit.provisional ? '（暂定）' : ''}`;
