import { type Json, type JsonObject, Problem } from '#kernel';
import {
  type InputClass,
  checkInput,
  fieldsOf,
  referencesOf,
  routeOf,
  sealedFieldsOf,
  unsaidFieldsOf,
} from '#platform';
import { caseEventTypes, inspectionCase, lead, leadEventTypes } from '../domain/index.js';
import { everyCaseAct, everyLeadAct } from '../testing/every-act.js';
import { caseActs, leadActs } from './act-table.js';

const rows = [...leadActs, ...caseActs];

/** What a live request brings open, though it is stored sealed. */
const open: Readonly<Record<string, JsonObject>> = {
  HoldInterview: { interviewee: { name: '测试劳动者甲', phone: null, idNumber: null, address: null } },
  ListWorkers: {
    workers: [
      {
        person: { name: '测试劳动者乙', phone: null, idNumber: '11010519491231002X', address: null },
        post: null,
        owed: 500_000,
        from: '2026-01',
        to: '2026-02',
      },
    ],
  },
};

/** A complete input of every act, as a live request brings it: sealed fields open, numbers left to the system. */
const inputs: Readonly<Record<string, JsonObject>> = Object.fromEntries(
  [...everyLeadAct, ...everyCaseAct].map(({ act, ...input }) => [
    act,
    {
      ...(input as unknown as JsonObject),
      ...('number' in input && { number: null }),
      ...(sealedFieldsOf(rows.find((row) => row.act === act)!.input).has('reason') && { reason: '有事实可查' }),
      ...open[act],
    },
  ]),
);

const faultyFields = async (...args: Parameters<typeof checkInput>): Promise<readonly string[]> => {
  try {
    await checkInput(...args);
    return [];
  } catch (problem) {
    const { fields } = (problem as Problem).details as { fields: readonly { field: string }[] };
    return fields.map(({ field }) => field);
  }
};

describe('the act table of inspection', () => {
  it('has a row for every act of the procedures, and no other', () => {
    const recorded = rows.map(
      ({ act }) =>
        (inspectionCase.decide({ act } as never)[0]?.type as string | undefined) ??
        (lead.decide({ act } as never)[0]?.type as string | undefined),
    );
    expect(recorded.toSorted()).toEqual([...Object.keys(leadEventTypes), ...Object.keys(caseEventTypes)].toSorted());
  });

  it('names every act in Chinese, and each row of a kind differently', () => {
    for (const table of [leadActs, caseActs]) expect(new Set(table.map(({ zh }) => zh)).size).toBe(table.length);
    expect(rows.filter(({ zh }) => !/^\p{Script=Han}+$/u.test(zh))).toEqual([]);
  });

  it('gives every act a route of its own', () => {
    for (const table of [leadActs, caseActs])
      expect(new Set(table.map(({ act }) => routeOf(act))).size).toBe(table.length);
    expect(routeOf('HoldInterview')).toBe('hold-interview');
  });

  it('creates leads by registration and cases by opening, and in no other way', () =>
    expect(rows.filter(({ creates }) => creates).map(({ act }) => act)).toEqual(['RegisterLead', 'OpenCase']));

  it.each(rows)('lets somebody do $act, unless the program does it', ({ side, roles }) =>
    expect(roles.length > 0).toBe(side !== 'system'),
  );
});

describe('the inputs of the acts', () => {
  it.each(rows)('of $act are read as they are recorded', async ({ act, input }) =>
    expect(await checkInput(input, inputs[act]!)).toEqual(inputs[act]),
  );

  it.each(rows)('of $act refuse what the form does not name', async ({ act, input }) =>
    expect(await faultyFields(input, { ...inputs[act], remark: '多余' })).toEqual(['remark']),
  );

  it.each<Json>(['text', 7, null, []])('are objects, not %j', async (given) =>
    expect(await faultyFields(leadActs[0]!.input, given)).toEqual(['input']),
  );

  it.each(rows)('of $act must say live what a paper may leave out', async ({ act, input }) => {
    const unsaid = [...unsaidFieldsOf(input).keys()];
    const without = { ...inputs[act], ...Object.fromEntries(unsaid.map((field) => [field, null])) };
    expect((await faultyFields(input, without)).toSorted()).toEqual(unsaid.toSorted());
    expect(await checkInput(input, without, 'paper')).toEqual(without);
    const absent = Object.fromEntries(Object.entries(inputs[act]!).filter(([field]) => !unsaid.includes(field)));
    expect(await checkInput(input, absent, 'paper')).toEqual(without);
  });

  it('on paper are checked where they do say something', async () => {
    const row = caseActs.find(({ act }) => act === 'OrderRectification')!;
    expect(await faultyFields(row.input, { ...inputs[row.act], rectifyBy: '2026-02-30' }, 'paper')).toEqual([
      'rectifyBy',
    ]);
  });

  it('keep personal data and free text about people sealed', () => {
    const sealedIn = (input: InputClass, path: string): readonly string[] => [
      ...[...sealedFieldsOf(input)].map(([f, under]) => `${path}.${f} ${under}`),
      ...fieldsOf(input).flatMap(({ field, nested }) => (nested ? sealedIn(nested, `${path}.${field}`) : [])),
    ];
    const sealed = rows.flatMap(({ act, input }) => sealedIn(input, act));
    expect(sealed).toEqual([
      'RegisterLead.informant person',
      'RegisterLead.account matter',
      'RefuseLead.reason matter',
      'TransferLead.reason matter',
      'ProposeFiling.reason matter',
      'ReviewFiling.remarks matter',
      'DeclineFiling.reason matter',
      'HoldInterview.interviewee person',
      'InspectSite.found matter',
      'VerifyRectification.remarks matter',
      'ConcludeInvestigation.report matter',
      'ProposeDisposition.reason matter',
      'GiveTeamOpinion.remarks matter',
      'GiveLegalReview.remarks matter',
      'GiveDeliberationOpinion.remarks matter',
      'SendBackDisposition.reason matter',
      'ReceiveStatement.statement matter',
      'ReexamineStatement.reason matter',
      'ReportHearing.remarks matter',
      'TransferCase.reason matter',
      'ReportForReferral.reason matter',
      'RecordFailedService.reason matter',
      'AnnounceService.reason matter',
      'ListWorkers.workers.person person',
      'AmendListedWorker.reason matter',
      'AmendListedWorker.worker.person person',
      'ExtendInvestigation.reason matter',
      'SuspendInvestigation.reason matter',
      'ChangeOfficers.reason matter',
      'RuleOnRecusal.reason matter',
      'JoinCases.reason matter',
      'SplitCase.reason matter',
      'ReopenCase.reason matter',
      'WithdrawPublication.reason matter',
      'RevokeFiling.reason matter',
      'ReviewClosure.remarks matter',
      'EndorseClosure.remarks matter',
    ]);
  });

  it('say what they refer to', () => {
    const references = rows.flatMap(({ act, input }) => [...referencesOf(input)].map(([f, to]) => `${act}.${f} ${to}`));
    expect(references).toEqual([
      'TakeUpLead.inspectionCase stream',
      'ReleaseLead.inspectionCase stream',
      'OpenCase.leads stream',
      'OpenCase.splitFrom stream',
      'ProposeFiling.officers officer',
      'FileCase.officers officer',
      'ServeRectificationOrder.order record',
      'VerifyRectification.order record',
      'GiveTeamOpinion.proposal record',
      'GiveLegalReview.proposal record',
      'HoldDeliberation.proposal record',
      'HoldDeliberation.attendees officer',
      'GiveDeliberationOpinion.deliberation record',
      'ConcludeDeliberation.deliberation record',
      'ApproveDisposition.proposal record',
      'SendBackDisposition.proposal record',
      'ReexamineStatement.statement record',
      'ScheduleHearing.presider officer',
      'HoldHearing.presider officer',
      'ReportHearing.hearing record',
      'DecidePenalty.evidence record',
      'FileOnSpotPenalty.decision record',
      'RuleOnReferral.report record',
      'ReferCrime.report record',
      'ServeDocument.of record',
      'RecordFailedService.of record',
      'AnnounceService.of record',
      'AmendListedWorker.list record',
      'RecordWorkerPayments.list record',
      'AddRecording.of record',
      'ResolvePreservation.preservation record',
      'ChangeOfficers.officers officer',
      'RequestRecusal.of officer',
      'RuleOnRecusal.request record',
      'JoinCases.cases stream',
      'JoinInto.inspectionCase stream',
      'LiftJoining.inspectionCase stream',
      'NoteSplitOpened.inspectionCase stream',
      'RecordPayment.decision record',
      'RecordPerformance.decision record',
      'RequestDeferral.decision record',
      'RuleOnDeferral.request record',
      'RuleOnDeferral.decision record',
      'ImposeSurcharge.decision record',
      'CollectFineOnTheSpot.decision record',
      'HandOverOnSpotFine.collection record',
      'RecordReconsiderationRequest.decision record',
      'RecordReconsiderationAcceptance.decision record',
      'RecordReconsiderationDecision.decision record',
      'RecordLitigation.decision record',
      'RecordJudgment.decision record',
      'IssueDemand.decision record',
      'ApplyForEnforcement.decision record',
      'RecordCourtRuling.application record',
      'RecordEnforcementEnd.application record',
      'PublishDecision.decision record',
      'WithdrawPublication.publication record',
    ]);
  });
});
