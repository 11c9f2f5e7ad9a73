import { basisZh } from '../receipt/basis-zh.js';
import { regionName } from '../rulebook/region.js';
import type { Penalty, PenaltyVerification } from './penalty.js';
import { fineZh, whenZh } from './words.js';

const verificationZh: Readonly<Record<PenaltyVerification, string>> = {
  primary: '读过条文',
  secondary: '二手',
  memory: '凭记忆',
  unread: '未见',
};

/** Every penalty in a Markdown table: what it costs, since when, and how far it was checked. */
export function penaltyTable(penalties: readonly Penalty[]): string {
  const head = ['编号', '项', '违法行为', '依据', '施行', '地区', '前提', '罚款', '其他', '核验'];
  const rows = penalties.toSorted((a, b) => (a.item ?? Infinity) - (b.item ?? Infinity) || 0).map(cells);
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function cells(penalty: Penalty): readonly string[] {
  const { id, item, nameZh, basis, inForce, regions, preconditions, measures, doubts, verification } = penalty;
  return [
    id,
    item === null ? '—' : String(item),
    nameZh,
    basis.map(basisZh).join('；'),
    `${inForce.from}起${inForce.to === null ? '' : `至${inForce.to}`}`,
    regions.length === 0 ? '全国' : regions.map(regionName).join('、'),
    preconditions.map(({ zh }) => zh).join('；') || '—',
    amount(penalty),
    measures.map(({ zh, mode, when }) => `${whenZh(when, penalty)}${mode === 'may' ? '可以' : ''}${zh}`).join('；') ||
      '—',
    [verificationZh[verification], ...doubts].join('；'),
  ];
}

function amount(penalty: Penalty): string {
  if (penalty.unreadable !== null) return `不能计算：${penalty.unreadable}`;
  if (penalty.refersTo.length > 0) return `按 ${penalty.refersTo.join('、')} 处罚`;
  return penalty.fines.map((fine) => fineZh(fine, penalty)).join('；') || '没有';
}
