import {
  type DerivedFinding,
  type FindingEvent,
  type DossierReviewEvent,
  type FindingRegisterEvent,
  findingKindName,
} from '#accountability';
import { instant, streamId } from '#kernel';
import {
  type Samples,
  document,
  first,
  inspectionCase,
  march2,
  march20,
  order,
  sealed,
  second,
} from './sample-values.js';

const stream = streamId(`${findingKindName}-5b0e9d0c-1111-5111-8111-0000000000f1`);
const text = sealed(stream);

/** A receipt is a value of the rulebook and has its own schema. */
const found: DerivedFinding = {
  of: inspectionCase,
  norm: 'INS-10.investigatedInTime',
  edition: 1,
  source: 'limit',
  anchor: order,
  subject: null,
  circumstance: 'investigation-late',
  clauses: ['PEN12-03'],
  basis: '劳动保障监察条例#17',
  says: '调查应当自立案之日起在法定期限内完成。',
  severity: 'ordinary',
  forJudgement: false,
  on: march20,
  evidence: [{ event: order, type: 'CaseFiled', on: march2, as: 'anchor', sentence: '2026-03-02 批准立案' }],
  values: { due: march20, endedOn: null },
  receipts: [],
  participants: [
    { person: first, capacity: 'handled', event: null, answerable: true },
    { person: second, capacity: 'dissented', event: order, answerable: false },
    { person: null, capacity: 'did', event: order, answerable: true },
  ],
  knownThen: { is: 'met', due: march20 },
  exculpatory: [
    {
      kind: 'shown-date',
      event: order,
      sentence: '当时系统显示的届满日较晚。',
      values: { shown: march20, kept: true },
    },
  ],
};

export const findingSamples: Samples<FindingEvent> = {
  FindingRaised: found,
  FindingRevised: { finding: found, because: 'evidence' },
  FindingWithdrawn: { because: 'voided' },
  ExplanationRequested: { question: text, answerBy: march20 },
  ExplanationGiven: { explanation: text, document },
  FindingEvidenceAdded: { account: text, exculpatory: true, document },
  FindingUpheld: { reason: text },
  FindingDismissed: { reason: text },
  DismissalConfirmed: { reason: text },
  CorrectionRequired: { demand: text, by: march20 },
  CorrectionRecorded: { account: text, document },
  FindingAppealed: { grounds: text, document },
  AppealDecided: { outcome: 'dismissed', reason: text },
};

export const findingRegisterSamples: Samples<FindingRegisterEvent> = {
  FindingListed: { finding: stream },
  RefusalNoted: {
    refusal: order,
    transcribed: order,
    person: first,
    act: 'FileCase',
    refusedAt: instant('2026-03-03T01:30:00.123Z'),
  },
  SecretReadNoted: {
    read: order,
    person: first,
    firstAt: instant('2026-03-03T01:30:00.123Z'),
    purpose: 'supervision',
    stands: false,
  },
};

export const dossierReviewSamples: Samples<DossierReviewEvent> = {
  DossierReviewPlanned: {
    year: 2026,
    closedFrom: march2,
    closedTo: march20,
    seed: '测试随机数',
    size: 1,
    frame: [inspectionCase],
    drawn: [inspectionCase],
  },
  DossierScored: {
    dossier: inspectionCase,
    vetoes: ['not-heard'],
    deductions: [{ item: 'forms', points: 2, reason: '文号缺漏' }],
    departures: [{ item: 'forms', reason: '评查时发现' }],
  },
  DossierReviewConcluded: { remarks: '测试' },
};
