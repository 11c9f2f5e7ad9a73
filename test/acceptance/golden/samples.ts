import { type Amendment, type EventMeta, amendmentTypes, eventId, instant } from '#kernel';
import { type EditionHash, type EventTypes, type JsonObject } from '#kernel';
import { dossierReviewEventTypes, findingEventTypes, findingRegisterEventTypes } from '#accountability';
import { disclosureEventTypes, erasureEventTypes } from '#custody';
import { clockEventTypes } from '#deadlines';
import { type OfficerEvent, officerEventTypes } from '#identity';
import { caseEventTypes, employerEventTypes, leadEventTypes } from '#inspection';
import {
  type AdoptionEvent,
  type EditionPartStored,
  adoptionEventTypes,
  editionEventTypes,
  shippedNotices,
} from '#law';
import { type RefusalEvent, refusalEventTypes } from '#platform';
import { readEventTypes } from '#read-audit';
import { type RegisterEvent, registerEventTypes } from '#registers';
import { clockSamples } from './clock-samples.js';
import { disclosureSamples, erasureSamples, readSamples } from './custody-samples.js';
import { dossierReviewSamples, findingRegisterSamples, findingSamples } from './finding-samples.js';
import { caseSamples, employerSamples, leadSamples } from './inspection-samples.js';
import {
  type Samples,
  command,
  first,
  second,
  inspectionCase,
  document,
  sealed,
  bureau,
  unit,
  reason,
  march2,
  march20,
  yearEnd,
} from './sample-values.js';

// One event of every type in the shape that is written today. When one of these no longer compiles, the shape of a stored
// event was changed: raise its schema by an upcast, change the sample, and add a golden file. Files that exist stay.

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
      penalties: { added: [], removed: [], changed: ['15'] },
      powers: ['clauseLists'],
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

const amendmentSamples: Samples<Amendment> = {
  RecordVoided: { event: eventId(command, 1), reason: sealed(inspectionCase) },
  RecordCorrected: {
    event: eventId(command, 1),
    reason: sealed(inspectionCase),
    happenedOn: march20,
    happenedAt: instant('2026-03-20T08:15:00.000Z'),
    doneBy: { officers: [first] },
    change: { schema: 1, data: { number: '监立〔2026〕41号' } },
    barred: true,
  },
  TranscriptionConfirmed: { event: eventId(command, 1), remarks: sealed(inspectionCase) },
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
  { module: 'kernel', table: 'amendmentTypes', types: amendmentTypes, samples: amendmentSamples },
  { module: 'inspection', table: 'leadEventTypes', types: leadEventTypes, samples: leadSamples },
  { module: 'inspection', table: 'employerEventTypes', types: employerEventTypes, samples: employerSamples },
  { module: 'inspection', table: 'caseEventTypes', types: caseEventTypes, samples: caseSamples },
  { module: 'identity', table: 'officerEventTypes', types: officerEventTypes, samples: officerSamples },
  { module: 'registers', table: 'registerEventTypes', types: registerEventTypes, samples: registerSamples },
  { module: 'law', table: 'adoptionEventTypes', types: adoptionEventTypes, samples: adoptionSamples },
  { module: 'law', table: 'editionEventTypes', types: editionEventTypes, samples: editionSamples },
  { module: 'deadlines', table: 'clockEventTypes', types: clockEventTypes, samples: clockSamples },
  {
    module: 'accountability',
    table: 'dossierReviewEventTypes',
    types: dossierReviewEventTypes,
    samples: dossierReviewSamples,
  },
  { module: 'accountability', table: 'findingEventTypes', types: findingEventTypes, samples: findingSamples },
  {
    module: 'accountability',
    table: 'findingRegisterEventTypes',
    types: findingRegisterEventTypes,
    samples: findingRegisterSamples,
  },
  { module: 'platform', table: 'refusalEventTypes', types: refusalEventTypes, samples: refusalSamples },
  { module: 'custody', table: 'disclosureEventTypes', types: disclosureEventTypes, samples: disclosureSamples },
  { module: 'custody', table: 'erasureEventTypes', types: erasureEventTypes, samples: erasureSamples },
  { module: 'read-audit', table: 'readEventTypes', types: readEventTypes, samples: readSamples },
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
  entry: { kind: 'transcribed', document, reason: sealed(inspectionCase), barred: true },
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
