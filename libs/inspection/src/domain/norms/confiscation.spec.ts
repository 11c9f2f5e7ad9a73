import { type Fen, yuan } from '#kernel';
import { given } from '../../testing/acts.js';
import { decidePenalty } from '../../testing/decision-acts.js';
import { aFine } from '../../testing/proceeding-acts.js';
import { filed } from '../../testing/history.js';

describe('INS-21.refundDeducted — 行政处罚法 art. 28', () => {
  const norm = 'INS-21.refundDeducted';
  const known = given(...filed).on('2026-04-20');
  const confiscating = (amount: Fen | null, gains: Fen | null, refunded: Fen | null) => {
    const ground = { ...aFine.ground!, facts: { ...aFine.ground!.facts, illegalGains: gains }, refunded };
    return decidePenalty({ sanctions: [aFine, { ...aFine, kind: 'confiscation', amount, ground }] });
  };

  it('flags what has to be given back and is confiscated', () => {
    known.when(confiscating(80_001 as Fen, yuan(1000), yuan(200))).flags(norm);
    known.when(confiscating(yuan(1), yuan(1000), yuan(1200))).flags(norm);
  });

  it('is content with the rest, to the last 分, and with no confiscation', () => {
    known.when(confiscating(yuan(800), yuan(1000), yuan(200))).satisfies(norm);
    known.when(confiscating(yuan(1000), yuan(1000), yuan(0))).satisfies(norm);
    known.when(decidePenalty()).satisfies(norm);
  });

  it('cannot tell where an amount is not said', () => {
    const missing = '违法所得、退赔和没收的数额';
    known.when(confiscating(yuan(800), yuan(1000), null)).leavesUnknown(norm, missing);
    known.when(confiscating(null, yuan(1000), yuan(200))).leavesUnknown(norm, missing);
    known.when(decidePenalty({ sanctions: null })).leavesUnknown(norm, '处罚内容');
  });
});
