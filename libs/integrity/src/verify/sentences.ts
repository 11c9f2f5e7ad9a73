import type { JsonObject } from '#kernel';
import type { Damage, DamageKind, Notice } from './damage.js';

const text = (details: JsonObject, key: string): string => String(details[key] ?? '?');

const columns: Readonly<Record<string, string>> = {
  stream: '事件流',
  ver: '版本',
  type: '类型',
  id: '事件编号或命令编号',
  ts: '入库时间',
};

const what: Readonly<Record<DamageKind, (details: JsonObject) => string>> = {
  structure: (d) => `数据库文件结构损坏：${text(d, 'found')}`,
  'position-gap': (d) => `位置不连续：应为 ${text(d, 'expected')}，实为 ${text(d, 'found')}，其间的事件已被删除`,
  'version-gap': (d) => `事件流版本不连续：应为 ${text(d, 'expected')}，实为 ${text(d, 'found')}`,
  'hash-mismatch': () => '内容与其散列值不符，或与前一事件的链接中断',
  'meta-not-json': () => '元数据不是有效的 JSON',
  'data-not-json': () => '事件内容不是有效的 JSON',
  'column-differs': (d) => `“${columns[text(d, 'column')] ?? text(d, 'column')}”一列与已散列的元数据不一致`,
  'time-goes-back': () => '入库时间早于前一事件',
  'head-mismatch': (d) =>
    `截至位置 ${text(d, 'signed')} 的记录与 ${text(d, 'at')} 签名的链头不符（${text(d, 'differs')}），` +
    `改动发生在位置 ${text(d, 'after') || '起点'} 之后`,
  'tail-cut': (d) => `记录尾部被截断：链头已签至位置 ${text(d, 'signed')}（${text(d, 'at')}），此后的事件缺失`,
  'head-invalid': (d) => `${text(d, 'directory')} 中位置 ${text(d, 'signed')} 的链头签名无效`,
  'heads-disagree': (d) => `两处保存的链头不一致：${text(d, 'directory')} 中的第 ${text(d, 'line')} 行在第一处没有`,
  'heads-unreadable': (d) => `${text(d, 'directory')} 中的第 ${text(d, 'line')} 行无法读取`,
};

/** The damage in one Chinese sentence. */
export function damageSentence({ kind, position, stream, version, details }: Damage): string {
  const event = stream === null ? '' : `（${stream} 第 ${version ?? '?'} 版）`;
  const place = position === null ? '' : `位置 ${position || '起点'}${event}：`;
  return `${place}${what[kind](details)}。`;
}

/** The notice in one Chinese sentence. */
export function noticeSentence(notice: Notice): string {
  switch (notice.kind) {
    case 'unsigned-tail':
      return `最后 ${notice.events} 个事件尚无签名链头，目前只能由存储自身证明。`;
    case 'no-heads':
      return '从未签过链头：无法发现整体改写或截断。';
    case 'second-place-behind':
      return `第二处缺少最近的 ${notice.heads} 个链头。`;
    case 'restored':
      return `${notice.at} 曾由备份恢复至位置 ${notice.to}；此后至位置 ${notice.lost} 的事件已丢失。`;
  }
}
