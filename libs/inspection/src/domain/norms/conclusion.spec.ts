import type { Happening } from '#kernel/testing';
import {
  archive,
  close,
  collect,
  conclude,
  done,
  given,
  inspect,
  interview,
  order,
  proposeClosure,
  revoke,
  serve,
  verify,
} from '../../testing/acts.js';
import {
  declined,
  ordered,
  found,
  rectified,
  concluded,
  minor,
  revoked,
  closureProposed,
  closed,
  afterwards,
  filed,
  investigated,
  proposed,
} from '../../testing/history.js';
import type { CaseEvent } from '../case.js';

describe('INS-37.caseStillOpen — 隆尧制度 二', () => {
  const further = [interview(), inspect(), collect(), order(), serve(), verify(), conclude(), revoke()];

  it.each(further)('refuses $act in a closed case', (act) =>
    given(...investigated, closureProposed, closed)
      .on(afterwards)
      .when(act)
      .refuses('INS-37.caseStillOpen', closed),
  );

  it('refuses it in a case whose filing was revoked or declined', () => {
    given(...investigated, revoked)
      .on(afterwards)
      .when(interview())
      .refuses('INS-37.caseStillOpen', revoked);
    given(...proposed, declined)
      .on(afterwards)
      .when(interview())
      .refuses('INS-37.caseStillOpen', declined);
  });

  it.each(further)('has nothing against $act in an open case', (act) =>
    given(...filed)
      .on('2026-03-09')
      .when(act)
      .satisfies('INS-37.caseStillOpen'),
  );

  it('looks at the hour of the closure', () => {
    const known = given(...investigated, closed);
    known.on('2026-03-30', '14:59').when(collect()).satisfies('INS-37.caseStillOpen');
    known.on('2026-03-30', '15:00').when(collect()).refuses('INS-37.caseStillOpen', closed);
  });

  it('leaves closing and archiving alone', () => {
    given(...investigated, revoked)
      .when(close())
      .doesNotAsk('INS-37.caseStillOpen');
    given(...investigated, closed)
      .when(archive())
      .doesNotAsk('INS-37.caseStillOpen');
  });
});

describe('INS-11.concludedOnce — 劳动保障监察条例 art. 17', () => {
  it('refuses to conclude an investigation twice', () =>
    given(...investigated)
      .on(afterwards)
      .when(conclude())
      .refuses('INS-11.concludedOnce', concluded));

  it('lets an investigation be concluded', () =>
    given(...filed)
      .on('2026-03-25')
      .when(conclude())
      .satisfies('INS-11.concludedOnce'));

  it('looks at the hour of the conclusion', () => {
    const known = given(...investigated);
    known.on('2026-03-25', '09:59').when(conclude()).satisfies('INS-11.concludedOnce');
    known.on('2026-03-25', '10:00').when(conclude()).refuses('INS-11.concludedOnce', concluded);
  });
});

describe('INS-11.concludedFirst — 劳动保障监察条例 art. 18', () => {
  const ending = [revoke(), proposeClosure(), close()];

  it.each(ending)('refuses $act before the investigation is concluded', (act) =>
    given(...filed, ordered, rectified)
      .on(afterwards)
      .when(act)
      .refuses('INS-11.concludedFirst'),
  );

  it.each(ending)('lets $act follow the conclusion', (act) =>
    given(...investigated)
      .on(afterwards)
      .when(act)
      .satisfies('INS-11.concludedFirst', concluded),
  );

  it('asks for no conclusion where filing was declined: there was nothing to investigate', () =>
    given(...proposed, declined)
      .on(afterwards)
      .when(proposeClosure({ ground: 'declined' }))
      .satisfies('INS-11.concludedFirst', declined));

  it('looks at the hour of the conclusion', () => {
    const known = given(...investigated);
    known.on('2026-03-25', '10:00').when(proposeClosure()).satisfies('INS-11.concludedFirst', concluded);
    known.on('2026-03-25', '09:59').when(proposeClosure()).refuses('INS-11.concludedFirst');
  });

  it.each(ending)('cannot tell for $act from a partial record that shows no conclusion', (act) =>
    given(...filed)
      .inPart()
      .on(afterwards)
      .when(act)
      .leavesUnknown('INS-11.concludedFirst', '调查终结'),
  );
});

describe('INS-23.revokedOnlyIfMinorAndRectified — 劳动保障监察条例 art. 18', () => {
  const norm = 'INS-23.revokedOnlyIfMinorAndRectified';
  const known = (...more: readonly Happening<CaseEvent>[]) => given(...filed, ordered, ...more).on(afterwards);

  it('refuses to revoke the filing of a case that is not minor', () =>
    known(rectified, concluded).when(revoke()).refuses(norm, concluded));

  it('refuses to revoke it where the employer did not rectify', () => {
    const refused = found('refused', '2026-03-23');
    known(refused, minor).when(revoke()).refuses(norm, refused);
  });

  it('refuses to revoke it before the conclusion, or before anybody looked', () => {
    known(rectified).when(revoke()).refuses(norm);
    known(minor).when(revoke()).refuses(norm);
  });

  it('lets a minor and rectified case be revoked', () =>
    known(rectified, minor).when(revoke()).satisfies(norm, rectified));

  it('does not take a part for the whole', () => {
    const partly = found('partly', '2026-03-23');
    known(partly, minor).when(revoke()).refuses(norm, partly);
  });

  it('cannot tell where nobody says whether the case is minor', () => {
    const unsaid = done(conclude({ minor: null }), '2026-03-25');
    known(rectified, unsaid).when(revoke()).leavesUnknown(norm, '违法情节是否轻微');
  });

  it('cannot tell from a partial record that shows no conclusion or no verification', () => {
    known(rectified).inPart().when(revoke()).leavesUnknown(norm, '调查终结');
    known(minor).inPart().when(revoke()).leavesUnknown(norm, '复查改正情况');
  });
});
