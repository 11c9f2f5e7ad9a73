import type { Happening } from '#kernel/testing';
import { archive, done, given, inspect, serve } from '../../testing/acts.js';
import { closed, filed, ordered } from '../../testing/history.js';
import { addRecording } from '../../testing/worker-acts.js';
import type { CaseEvent } from '../case.js';

const inspected = done(inspect(), '2026-03-09', '10:00');
const film = (kind: 'photograph' | 'audio' | 'video', of = inspected) =>
  done(addRecording({ of: of.id, kind }), '2026-03-09', '15:00');

describe('INS-33.recordingOfStep — 行政处罚法 art. 47', () => {
  const norm = 'INS-33.recordingOfStep';
  const known = given(...filed, inspected, ordered).on('2026-03-12');

  it('takes a recording of a step of the case, and of no paper', () => {
    known.when(addRecording({ of: inspected.id })).satisfies(norm, inspected);
    known.when(addRecording({ of: ordered.id })).refuses(norm);
    known.when(addRecording()).refuses(norm);
  });

  it('cannot tell of what it is where the paper does not say', () =>
    known.when(addRecording({ of: null })).leavesUnknown(norm, '音像记录所属的环节'));
});

describe('INS-33.recordingsKept — 行政处罚法 art. 47', () => {
  const norm = 'INS-33.recordingsKept';
  const archived = (...before: readonly Happening<CaseEvent>[]) => given(...filed, ...before, closed).on('2026-04-10');

  it('flags an inspection that nobody photographed or filmed; sound alone does not show a place', () => {
    archived(inspected).when(archive()).flags(norm);
    archived(inspected, film('audio')).when(archive()).flags(norm);
    archived(inspected, film('photograph')).when(archive()).satisfies(norm, inspected);
    archived(inspected, film('video')).when(archive()).satisfies(norm, inspected);
  });

  it('asks it of service by leaving, not of handing over', () => {
    const [left, direct] = (['left', 'direct'] as const).map((method) =>
      done(serve({ order: ordered.id, method }), '2026-03-11', '10:00'),
    ) as [typeof ordered, typeof ordered];
    archived(ordered, direct).when(archive()).satisfies(norm);
    archived(ordered, left).when(archive()).flags(norm);
  });

  it('asks nothing of a case without such steps, and cannot tell from a partial record', () => {
    archived().when(archive()).satisfies(norm);
    archived(inspected).inPart().when(archive()).leavesUnknown(norm, '音像记录');
  });
});
