import {
  bureauCode,
  type DomainEvent,
  type EventMeta,
  commandId,
  eventId,
  fileHash,
  instant,
  localDate,
} from '#kernel';
import {
  type EditionHash,
  type EventTypes,
  type Fen,
  type JsonObject,
  type Sealed,
  type SubjectId,
  personId,
  streamId,
} from '#kernel';
import { clockEventTypes } from '#deadlines';
import { type OfficerEvent, officerEventTypes } from '#identity';
import { type CaseEvent, type LeadEvent, caseEventTypes, leadEventTypes } from '#inspection';
import {
  type AdoptionEvent,
  type EditionPartStored,
  adoptionEventTypes,
  editionEventTypes,
  shippedNotices,
} from '#law';
import { type RefusalEvent, refusalEventTypes } from '#platform';
import { type RegisterEvent, registerEventTypes } from '#registers';
import { clockSamples } from './clock-samples.js';

// One event of every type in the shape that is written today. When one of these no longer compiles, the shape of a stored
// event was changed: raise its schema by an upcast, change the sample, and add a golden file. Files that exist stay.

/** Every field is there: a field added later, even an optional one, is missing here. */
type Samples<E extends DomainEvent> = { readonly [T in E['type']]: Required<Extract<E, { type: T }>['data']> };

const command = commandId('golden', 'command');
const first = personId('5b0e9d0c-1111-5111-8111-000000000001');
const second = personId('5b0e9d0c-1111-5111-8111-000000000002');
const lead = streamId('inspection-lead-5b0e9d0c-1111-5111-8111-0000000000a1');
const inspectionCase = streamId('inspection-case-5b0e9d0c-1111-5111-8111-0000000000c1');
const document = fileHash('0a'.repeat(32));
const order = eventId(command, 7);
const bureau = bureauCode('990101');
const unit = '测试县劳动保障监察大队';
const reason = '测试理由';
const [march2, march20, yearEnd] = ['2026-03-02', '2026-03-20', '2028-12-31'].map(localDate) as [
  ReturnType<typeof localDate>,
  ReturnType<typeof localDate>,
  ReturnType<typeof localDate>,
];
const sealed = (subject: string): Sealed<never> => ({
  subject: subject as SubjectId,
  sealed: 'bm9uY2UgY2lwaGVydGV4dCB0YWc=',
});
const employer = { name: '测试甲公司', creditCode: '91990101MA0TEST00X', workplace: bureau };
const matters = [
  { kind: 'wageArrears', endedOn: march2, continues: false, workers: 3, amount: 4_123_000 as Fen },
  { kind: 'other', endedOn: null, continues: null, workers: null, amount: null },
] as const;

const sanctions = [
  { kind: 'fine', matter: 'wageArrears', powerItem: 15, amount: 2_000_000 as Fen },
  { kind: 'warning', matter: null, powerItem: null, amount: null },
] as const;

const leadSamples: Samples<LeadEvent> = {
  LeadRegistered: {
    source: 'complaint',
    employer,
    matters,
    informant: sealed('person-1'),
    informantSecret: true,
    account: sealed(lead),
    unit,
    document,
  },
  LeadAccepted: { document },
  LeadRefused: { ground: 'notCompetent', reason, notice: document },
  LeadTransferred: { to: '邻县人力资源和社会保障局', reason, letter: document },
  LeadTakenUp: { inspectionCase },
  LeadReleased: { inspectionCase, reason },
};

const caseSamples: Samples<CaseEvent> = {
  CaseOpened: { leads: [lead], employer, matters, unit, coverage: 'partial' },
  FilingProposed: { reason: sealed(inspectionCase), officers: [first, second], document },
  CaseFiled: { number: '监立〔2026〕41号', officers: [first, second], document },
  FilingDeclined: { reason, document },
  InterviewHeld: {
    interviewee: sealed('person-2'),
    capacity: 'worker',
    place: '测试甲公司厂区',
    credentialsShown: true,
    rightsTold: null,
    document,
  },
  SiteInspected: { place: null, credentialsShown: false, found: sealed(inspectionCase), document },
  EvidenceCollected: { kind: 'documentary', name: '工资表', origin: null, comparedWithOriginal: true, document },
  RectificationOrdered: {
    number: '监令〔2026〕7号',
    demands: [{ matter: 'wageArrears', demand: '支付拖欠的工资' }],
    rectifyBy: march20,
    document,
  },
  RectificationOrderServed: { order, method: 'left', document },
  RectificationVerified: { order, outcome: 'partly', remarks: sealed(inspectionCase), document },
  InvestigationConcluded: { proposal: 'closeRectified', minor: null, report: sealed(inspectionCase), document },
  FilingRevoked: { reason, document },
  ClosureProposed: { ground: 'rectified', document },
  CaseClosed: { ground: 'rectified', document },
  CaseArchived: { volumes: 1, catalogue: document },
  DispositionProposed: {
    disposition: 'administrativePenalty',
    sanctions,
    major: true,
    reason: sealed(inspectionCase),
    document,
  },
  TeamOpinionGiven: { proposal: order, opinion: 'agree', remarks: sealed(inspectionCase), document },
  LegalReviewGiven: { proposal: order, opinion: 'changes', remarks: null, document },
  DeliberationHeld: { proposal: order, attendees: [first, second], document },
  DeliberationOpinionGiven: {
    deliberation: order,
    position: 'against',
    remarks: sealed(inspectionCase),
    document,
  },
  DeliberationConcluded: { deliberation: order, opinion: 'agree', sanctions, document },
  DispositionApproved: { proposal: order, document },
  DispositionSentBack: { proposal: order, reason, document },
  PriorNoticeGiven: {
    number: '监告〔2026〕9号',
    purpose: 'administrativePenalty',
    sanctions,
    groundsTold: true,
    rightsTold: null,
    statementBy: march20,
    document,
  },
  StatementReceived: { statement: sealed(inspectionCase), document },
  RightsWaived: { statement: true, hearing: false, document },
  StatementReexamined: { statement: order, outcome: 'partly', reason: sealed(inspectionCase), document },
  DocumentServed: { paper: 'priorNotice', of: order, method: 'electronic', confirmed: true, document },
  ServiceFailed: { paper: 'priorNotice', of: order, method: 'direct', reason, document },
  ServiceAnnounced: { paper: 'priorNotice', of: order, reason, document },
  HearingRightNotified: { document },
  HearingRequested: { document },
  HearingWithdrawn: { document },
  HearingScheduled: { heldOn: march20, place: '测试县人社局听证室', presider: first, open: true, document },
  HearingHeld: { presider: first, partyAttended: true, recordSigned: null, document },
  HearingReported: { hearing: order, opinion: 'agree', remarks: sealed(inspectionCase), document },
  PenaltyDecided: {
    number: '监罚决〔2026〕3号',
    sanctions,
    evidence: [order],
    onHearingRecord: true,
    reduction: 'harmReduced',
    remediesTold: true,
    document,
  },
  AdministrativeOrderMade: {
    number: '监理决〔2026〕2号',
    demands: [{ matter: 'wageArrears', demand: '支付拖欠的工资' }],
    owed: 4_123_000 as Fen,
    compensation: 2_061_500 as Fen,
    performBy: march20,
    remediesTold: null,
    document,
  },
  NoPenaltyDecided: { number: '监不罚〔2026〕1号', ground: 'slightAndCorrected', educated: true, document },
  OnSpotPenaltyDecided: {
    number: '监当罚〔2026〕1号',
    party: 'unit',
    sanctions,
    delivered: true,
    remediesTold: true,
    document,
  },
  OnSpotPenaltyFiled: { decision: order, document },
  CaseTransferred: { to: '测试县市场监督管理局', reason, document },
  ReferralReported: { reason: sealed(inspectionCase), document },
  ReferralRuled: { report: order, approved: true, document },
  CrimeReferred: { report: order, to: '测试县公安局', document },
  PoliceAnswered: { filed: false, document },
};

const officerSamples: Samples<OfficerEvent> = {
  OfficerRegistered: { name: '监察员甲', unit, bureau },
  CredentialIssued: { number: '测试0001', validFrom: march2, validTo: yearEnd },
  CredentialWithdrawn: { number: '测试0001', on: march20, reason },
  UnitChanged: { unit, from: march2 },
  RoleGranted: { role: 'teamLeader', from: march2, to: null, unit },
  RoleWithdrawn: { role: 'teamLeader', on: march20, reason },
  OfficerLeft: { on: march20, reason },
  AccountOpened: { login: 'ceshi' },
  PasswordReset: { login: 'ceshi' },
  AccountDisabled: { login: 'ceshi', reason },
  AccountEnabled: { login: 'ceshi', reason },
};

const registerSamples: Samples<RegisterEvent> = {
  NumberReserved: { number: 41, holder: inspectionCase },
  NumberEntered: { number: 41, holder: inspectionCase },
  NumberUsed: { number: 41, holder: inspectionCase },
  NumberVoided: { number: 41, holder: inspectionCase, reason },
};

const refusalSamples: Samples<RefusalEvent> = {
  ActRefused: { person: first, act: 'FileCase', stream: inspectionCase, norms: ['INS-01.twoOfficersAppointed'] },
  AccessDenied: { person: null, what: 'POST /api/officers', stream: null, why: 'role-missing' },
};

const edition = 'ed'.repeat(32) as EditionHash;
const notice = shippedNotices.find(({ id }) => id === '国办发明电〔2025〕7号')!;

const adoptionSamples: Samples<AdoptionEvent> = {
  NoticeLoaded: { notice, reason },
  NoticeCorrected: { notice, reason },
  EditionAdopted: {
    edition,
    replaces: null,
    reason,
    dryRun: {
      rules: { added: ['hearing-request'], removed: [], changed: [] },
      notices: { added: [], removed: [], changed: [notice.id] },
      norms: { added: [], removed: ['INS-10.extendedInTime'], changed: [] },
      statutory: ['lunarDays'],
      cases: { limits: 120, moved: 3, findingsAppear: 1, findingsVanish: 0 },
    },
  },
};

const editionSamples: Samples<EditionPartStored> = {
  EditionPartStored: {
    edition,
    part: 3,
    of: 4,
    section: 'norms',
    items: [{ id: 'INS-10.extendedInTime', edition: 1 }],
  },
};

export interface SampledModule {
  /** Folder of its golden files. */
  readonly module: string;
  /** Name of the table in the sources. */
  readonly table: string;
  readonly types: EventTypes;
  readonly samples: Readonly<Record<string, object>>;
}

export const sampledModules: readonly SampledModule[] = [
  { module: 'inspection', table: 'leadEventTypes', types: leadEventTypes, samples: leadSamples },
  { module: 'inspection', table: 'caseEventTypes', types: caseEventTypes, samples: caseSamples },
  { module: 'identity', table: 'officerEventTypes', types: officerEventTypes, samples: officerSamples },
  { module: 'registers', table: 'registerEventTypes', types: registerEventTypes, samples: registerSamples },
  { module: 'law', table: 'adoptionEventTypes', types: adoptionEventTypes, samples: adoptionSamples },
  { module: 'law', table: 'editionEventTypes', types: editionEventTypes, samples: editionSamples },
  { module: 'deadlines', table: 'clockEventTypes', types: clockEventTypes, samples: clockSamples },
  { module: 'platform', table: 'refusalEventTypes', types: refusalEventTypes, samples: refusalSamples },
];

/** Everything that an event may say about itself. */
export const sampleMeta: Required<Omit<EventMeta, 'type' | 'schema'>> = {
  recordedAt: instant('2026-03-03T01:30:00.123Z'),
  id: eventId(command, 0),
  stream: inspectionCase,
  version: 3,
  bureau,
  recordedBy: { person: first },
  doneBy: { officers: [first, second] },
  act: 'FileCase',
  happenedOn: march2,
  happenedAt: instant('2026-03-02T08:15:00.000Z'),
  entry: { kind: 'transcribed', document, reason: '系统停用期间的纸质记录' },
  commandId: command,
  commandHash: 'f0'.repeat(32),
  causationId: eventId(command, 1),
  law: null,
  judged: [{ norm: 'INS-01.twoOfficersAppointed', edition: 1, is: 'unknown' }],
  relied: [{ key: `officer:${first}`, value: { unit, roles: ['inspector'], credential: null }, source: 'officer-1@4' }],
};

export type GoldenEvent = {
  readonly type: string;
  readonly schema: number;
  /** Meta and data as text, as they are stored. */
  readonly meta: string;
  readonly data: string;
  /** What the program reads out of it today. */
  readonly decoded: JsonObject;
};
