import { type EventId, type Fact, absent, met, unknown } from '#kernel';
import type { CaseEvent, InspectionCase } from '../case.js';
import { type RecordedStep, recordableSteps, recordedSteps } from '../data/recorded-steps.js';
import type { ServiceMethod } from '../vocabulary.js';
import { type CaseCheck, type CaseGate, idsOf, ofNamed } from './shared.js';

// Norms of recording the whole of the procedure 全过程记录. 行政处罚法 art. 47.

const recording = { edition: 1, basis: '行政处罚法#47', clauses: ['PEN12-06'] } as const;

/** 音像记录属于本案的环节. */
export const recordingOfStep: CaseCheck = {
  ...recording,
  kind: 'check',
  id: 'INS-33.recordingOfStep',
  level: 'bars',
  says: '音像记录应当归入本案已经记录的环节。',
  acts: ['AddRecording'],
  judge(act, at) {
    if (act.act !== 'AddRecording') return met();
    return ofNamed(act.of, '音像记录所属的环节', (of) => {
      const step = stepsIn(at.state).find(({ id }) => id === of);
      return step ? met(step.id) : absent(at, '音像记录所属的环节', 'InspectSite', 'HoldHearing', 'ServeDocument');
    });
  },
  limits: ({ state }) => ({ of: { among: idsOf(stepsIn(state)) } }),
};

/** 归档时音像记录齐全: every step that asks for one has a recording of a kind that will do. */
export const recordingsKept: CaseGate = {
  ...recording,
  kind: 'gate',
  id: 'INS-33.recordingsKept',
  level: 'hints',
  says: '现场检查、登记保存、听证、留置送达、公告送达等环节应当有音像记录，并随案归档。',
  acts: ['ArchiveCase'],
  judge(at) {
    const asked = recordedSteps.flatMap((step) => askedOf(at.state, step).map(({ id }) => ({ id, kinds: step.kinds })));
    const recorded = (id: EventId, kinds: RecordedStep['kinds']) =>
      at.state.RecordingAdded.some(({ data }) => data.of === id && data.kind !== null && kinds.includes(data.kind));
    const lacking = asked.filter(({ id, kinds }) => !recorded(id, kinds)).map(({ id }) => id);
    if (lacking.length === 0) return met(...asked.map(({ id }) => id));
    if (at.coverage === 'partial') return unknown('音像记录');
    return { is: 'unmet', seen: lacking, unlockedBy: ['AddRecording'] };
  },
};

/** The records of the step that ask for a recording. */
const askedOf = (c: InspectionCase, { step, methods }: RecordedStep): readonly Fact<CaseEvent>[] =>
  (c[step] as readonly Fact<CaseEvent>[]).filter(({ data }) => {
    const { method } = data as { readonly method?: ServiceMethod | null };
    return !methods || (method != null && methods.includes(method));
  });

/** Every record of a kind of step that may be recorded so. */
const stepsIn = (c: InspectionCase): readonly Fact<CaseEvent>[] =>
  recordableSteps.flatMap((type) => c[type] as readonly Fact<CaseEvent>[]);

export const recordingGates = [recordingsKept];
export const recordingChecks = [recordingOfStep];
