/**
 * 裁量基准 that ship: one, made up for the demo bureau, so that there is something to look at. The tables that the sources
 * name (邢台市人社行政处罚裁量标准表) were not among them; a bureau loads its own with an edition of the law.
 */
export const discretionData: readonly object[] = [
  {
    id: 'demo-990101',
    version: '2026-1',
    nameZh: '演示县行政处罚裁量基准（虚构）',
    basis: '演示县行政处罚裁量基准#1',
    regions: ['990101'],
    inForce: { from: '2026-01-01', to: null },
    verified: false,
    note: '虚构的数据，只供演示，不得用于办案',
    penalties: [
      {
        penalty: '15',
        bands: [
          { grade: 'mitigated', when: '主动消除或者减轻危害后果等依法减轻处罚的情形', fromPercent: 50, toPercent: 99 },
          { grade: 'lenient', when: '首次违法，在决定之前改正', fromPercent: 0, toPercent: 30 },
          { grade: 'ordinary', when: '没有从轻、从重情形', fromPercent: 30, toPercent: 70 },
          { grade: 'aggravated', when: '二年内因同类行为受过处罚，或者涉及三十人以上', fromPercent: 70, toPercent: 100 },
        ],
      },
    ],
  },
];
