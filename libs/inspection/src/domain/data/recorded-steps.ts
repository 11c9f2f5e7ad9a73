import type { CaseEvent } from '../case.js';
import type { RecordingKind, ServiceMethod } from '../vocabulary.js';

/**
 * 全过程记录: the steps that quarrels easily arise from are photographed, taped or filmed as the circumstances ask
 * (国办发〔2018〕118号 part 2, item 5; 行政处罚法 art. 47). Which steps these are is written down from memory and was not yet
 * compared with the text.
 */
export interface RecordedStep {
  readonly step: CaseEvent['type'];
  /** Only a service by one of these; left out where the step is no service. */
  readonly methods?: readonly ServiceMethod[];
  /** Any one of these will do. */
  readonly kinds: readonly RecordingKind[];
  readonly verified: false;
}

const seen = ['photograph', 'video'] as const;

export const recordedSteps: readonly RecordedStep[] = [
  { step: 'SiteInspected', kinds: seen, verified: false },
  { step: 'EvidencePreserved', kinds: seen, verified: false },
  { step: 'HearingHeld', kinds: ['audio', 'video'], verified: false },
  { step: 'RectificationOrderServed', methods: ['left'], kinds: seen, verified: false },
  { step: 'DocumentServed', methods: ['left', 'publication'], kinds: seen, verified: false },
];

/** What may be photographed, taped or filmed: whatever the table names, and interviews and evidence. */
export const recordableSteps: readonly CaseEvent['type'][] = [
  ...recordedSteps.map(({ step }) => step),
  'InterviewHeld',
  'EvidenceCollected',
  'RectificationVerified',
];
