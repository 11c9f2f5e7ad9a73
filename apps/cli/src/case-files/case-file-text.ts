import type { ComparedFinding, DerivedAgain } from '#custody';
import { basisText } from '#law';

const marks: Readonly<Record<ComparedFinding['is'], string>> = {
  equal: '与记录中的一致',
  differs: '与记录中的内容不同',
  'only-derived': '记录中没有',
  'only-stored': '重新推导没有得出',
};

/** What follows from a case file, as an officer reads it. */
export function caseFileText({ inspectionCase, by, findings, notProved, clocks }: DerivedAgain): string {
  const differing = findings.filter(({ is }) => is !== 'equal').length;
  return [
    `案件 ${inspectionCase}，期限按 ${by} 看待。以下由卷宗中的记录和所附法规版本重新推导。`,
    '',
    `期限 ${clocks.length} 项`,
    ...clocks.map(({ receipt }) => `  ${receipt.sentence}`),
    '',
    `追责线索 ${findings.length} 条；另有 ${notProved} 处按现有记录不能认定`,
    ...findings.map(({ on, norm, says, basis, is }) => `  ${on} ${norm} ${says}${basisText(basis)} —— ${marks[is]}`),
    '',
    differing === 0 ? '✓ 重新推导的线索与记录中的全部一致。' : `✗ ${differing} 条与记录中的不一致。`,
  ].join('\n');
}
