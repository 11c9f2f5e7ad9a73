import { bureauCode } from '#kernel';
import {
  aCase,
  anotherCase,
  close,
  done,
  file,
  given,
  inspect,
  open,
  proposeClosure,
  proposeFiling,
} from '../../testing/acts.js';
import { joinCases, joinInto, liftJoining, splitCase } from '../../testing/course-acts.js';
import { decidePenalty } from '../../testing/decision-acts.js';
import { filed } from '../../testing/history.js';
import { caseKey } from '../case.js';
import { employerStream } from '../employer.js';
import type { CaseFacts, SplitFacts } from '../other-cases.js';

const employer = employerStream(open().employer);
const anotherEmployer = { ...open().employer, name: '测试乙公司' };
const [wages, childLabour] = [open().matters[0]!, { ...open().matters[0]!, kind: 'childLabour' as const }];
const about = (stream: typeof aCase, facts: Partial<CaseFacts>) => ({
  [caseKey(stream)]: {
    bureau: bureauCode('990101'),
    employer,
    isOpen: true,
    joinedInto: null,
    receivedOn: null,
    splits: [],
    ...facts,
  },
});
const opened = filed[0]!;
const joined = done(joinInto(), '2026-03-12', '10:00');
const lifted = done(liftJoining(), '2026-03-13', '10:00');

describe('INS-37.workedWhereJoined — 隆尧制度 二 (county habit, unverified)', () => {
  const norm = 'INS-37.workedWhereJoined';
  const known = given(...filed, joined);

  it('refuses to investigate, decide, join and split a case that was joined to another', () => {
    for (const act of [inspect(), decidePenalty(), joinCases(), splitCase(), proposeFiling(), file()])
      known.on('2026-03-12', '10:00').when(act).refuses(norm, joined);
  });

  it('leaves it alone before and after the joining was undone', () => {
    known.on('2026-03-12', '09:59').when(inspect()).satisfies(norm);
    given(...filed, joined, lifted)
      .on('2026-03-13', '10:00')
      .when(inspect())
      .satisfies(norm);
    given(...filed, joined, lifted)
      .on('2026-03-13', '09:59')
      .when(inspect())
      .refuses(norm, joined);
  });

  it('lets it be closed as it is', () => {
    for (const act of [proposeClosure({ ground: 'joined' }), close({ ground: 'joined' })]) {
      const closing = known.on('2026-03-12', '10:00').when(act);
      closing.satisfies('INS-37.nothingLeftOpen', joined);
      closing.satisfies('INS-11.concludedFirst', joined);
    }
  });
});

describe('INS-37.joinsOpenCases — 隆尧制度 二 (county habit, unverified)', () => {
  const norm = 'INS-37.joinsOpenCases';
  const knowing = (facts: Partial<CaseFacts>) =>
    given(...filed)
      .on('2026-03-12')
      .knowing(about(anotherCase, facts))
      .when(joinCases());

  it('refuses a case that has ended, is joined to another, or is about somebody else', () => {
    knowing({ isOpen: false }).refuses(norm, opened);
    knowing({ joinedInto: aCase }).refuses(norm, opened);
    knowing({ employer: employerStream(anotherEmployer) }).refuses(norm, opened);
  });

  it('accepts an open case about the same employer', () => knowing({}).satisfies(norm));

  it('refuses all where one does not fit', () =>
    given(...filed)
      .on('2026-03-12')
      .knowing({ ...about(anotherCase, {}), ...about(aCase, { isOpen: false }) })
      .when(joinCases({ cases: [anotherCase, aCase] }))
      .refuses(norm, opened));

  it('cannot tell of a case that nobody knows, or that the paper does not name', () => {
    given(...filed)
      .on('2026-03-12')
      .when(joinCases())
      .leavesUnknown(norm, '并入的案件的办理情况');
    given(...filed)
      .on('2026-03-12')
      .when(joinCases({ cases: null }))
      .leavesUnknown(norm, '并入的案件');
  });
});

describe('INS-37.splitsOwnMatters — 隆尧制度 二 (county habit, unverified)', () => {
  const norm = 'INS-37.splitsOwnMatters';
  const known = given(...filed).on('2026-03-12');

  it('refuses to split off what the case is not about', () =>
    known.when(splitCase({ matters: [wages, childLabour] })).refuses(norm, opened));

  it('accepts its own matters, about another of its employers too', () => {
    known.when(splitCase()).satisfies(norm, opened);
    known.when(splitCase({ employer: anotherEmployer })).satisfies(norm, opened);
  });

  it('cannot tell where the paper does not say what was split off', () =>
    known.when(splitCase({ matters: null })).leavesUnknown(norm, '分出的违法事项'));
});

describe('INS-37.splitBeforeOpened — 隆尧制度 二 (county habit, unverified)', () => {
  const norm = 'INS-37.splitBeforeOpened';
  const split = (change: Partial<SplitFacts> = {}): SplitFacts => ({
    split: done(splitCase(), '2026-03-12').id,
    employer: employerStream(anotherEmployer),
    matters: ['wageArrears'],
    openedAs: null,
    ...change,
  });
  const opening = open({ leads: null, employer: anotherEmployer, splitFrom: aCase });
  const from = (...splits: SplitFacts[]) => given().on('2026-03-13').knowing(about(aCase, { splits }));

  it('refuses a case that its origin was not split into, or that was opened already', () => {
    from().when(opening).refuses(norm);
    from(split({ employer })).when(opening).refuses(norm);
    from(split({ matters: ['childLabour'] }))
      .when(opening)
      .refuses(norm);
    from(split({ openedAs: anotherCase }))
      .when(opening)
      .refuses(norm);
  });

  it('accepts one for each splitting, without leads of its own', () => {
    from(split()).when(opening).satisfies(norm);
    from(split({ openedAs: anotherCase }), split())
      .when(opening)
      .satisfies(norm);
    from(split()).when(opening).satisfies('INS-04.leadsAccepted');
    given().on('2026-03-13').when(open()).satisfies(norm);
  });

  it('cannot tell where the origin is not known', () =>
    given().on('2026-03-13').when(opening).leavesUnknown(norm, '原案的办理情况'));
});
