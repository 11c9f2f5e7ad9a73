import type { EventId } from '#kernel';
import type { Happening } from '#kernel/testing';
import {
  archive,
  close,
  conclude,
  done,
  firstOfficer,
  given,
  proposeClosure,
  revoke,
  theBureauLeader,
  theRegister,
  theTeamLeader,
  verify,
} from '../../testing/acts.js';
import {
  proposed,
  declined,
  ordered,
  secondOrder,
  found,
  rectified,
  concluded,
  minor,
  revoked,
  closureProposed,
  closed,
  archived,
  afterwards,
  filed,
  investigated,
} from '../../testing/history.js';
import type { CaseEvent } from '../case.js';

describe('INS-37.nothingLeftOpen — 隆尧制度 二', () => {
  const norm = 'INS-37.nothingLeftOpen';
  const known = (...more: readonly Happening<CaseEvent>[]) => given(...filed, ...more).on(afterwards);

  it.each([proposeClosure(), close()])('refuses $act while an order is not rectified', (act) => {
    const refused = found('refused', '2026-03-23');
    known(ordered, refused, concluded).when(act).refuses(norm, refused);
  });

  it('refuses to close a case whose order nobody verified, or in which nobody ordered anything', () => {
    known(ordered, concluded).when(close()).refuses(norm);
    known(concluded).when(close()).refuses(norm);
  });

  it('lets a rectified case be closed', () =>
    known(ordered, rectified, concluded).when(close()).satisfies(norm, rectified));

  it('wants every order rectified', () => {
    known(ordered, secondOrder, rectified, concluded).when(close()).refuses(norm);
    const both = found('rectified', '2026-03-24', secondOrder);
    known(ordered, secondOrder, rectified, both, concluded).when(close()).satisfies(norm, rectified, both);
  });

  it('takes the last word on an order', () => {
    const refused = found('refused', '2026-03-22');
    known(ordered, refused, rectified, concluded).when(close()).satisfies(norm, refused, rectified);
    const relapsed = found('partly', '2026-03-24');
    known(ordered, rectified, relapsed, concluded).when(close()).refuses(norm, relapsed);
  });

  it('counts a refusal to rectify, unless the record may not show what came of it', () => {
    const refused = done(verify({ order: 'elsewhere' as EventId, outcome: 'refused' }), '2026-03-23');
    known(refused, concluded).when(close()).refuses(norm, refused);
    known(refused, concluded).inPart().when(close()).leavesUnknown(norm, '复查改正情况');
  });

  it('asks for no rectification where the case ends otherwise: revoked, declined, to be transferred', () => {
    known(ordered, rectified, minor, revoked).when(close()).satisfies(norm, revoked);
    given(...proposed, declined)
      .on(afterwards)
      .when(close())
      .satisfies(norm, declined);
    const elsewhere = done(conclude({ proposal: 'transfer' }), '2026-03-25');
    known(elsewhere)
      .when(close({ ground: 'transferred' }))
      .satisfies(norm, elsewhere);
  });

  it('cannot tell from a partial record that shows no order, or no verification of it', () => {
    known(concluded).inPart().when(close()).leavesUnknown(norm, '改正情况');
    known(ordered, concluded).inPart().when(close()).leavesUnknown(norm, '复查改正情况');
  });
});

describe('INS-37.closureProposedFirst — 隆尧制度 二', () => {
  it('refuses to close a case whose closure nobody proposed', () =>
    given(...investigated)
      .on(afterwards)
      .when(close())
      .refuses('INS-37.closureProposedFirst'));

  it('lets a proposed closure be approved', () =>
    given(...investigated, closureProposed)
      .on('2026-03-30')
      .when(close())
      .satisfies('INS-37.closureProposedFirst', closureProposed));

  it('looks at the hour of the proposal', () => {
    const known = given(...investigated, closureProposed);
    known.on('2026-03-27', '09:00').when(close()).satisfies('INS-37.closureProposedFirst', closureProposed);
    known.on('2026-03-27', '08:59').when(close()).refuses('INS-37.closureProposedFirst');
  });

  it('cannot tell from a partial record that shows no proposal', () =>
    given(...investigated)
      .inPart()
      .on(afterwards)
      .when(close())
      .leavesUnknown('INS-37.closureProposedFirst', '结案呈批'));
});

describe('INS-37.closedOnce — 隆尧制度 二', () => {
  const known = given(...investigated, closureProposed, closed);

  it.each([proposeClosure(), close()])('refuses $act in a closed case', (act) =>
    known.on(afterwards).when(act).refuses('INS-37.closedOnce', closed),
  );

  it('lets a case be closed once', () =>
    given(...investigated, closureProposed)
      .on('2026-03-30')
      .when(close())
      .satisfies('INS-37.closedOnce'));

  it('looks at the hour of the closure', () => {
    known.on('2026-03-30', '14:59').when(close()).satisfies('INS-37.closedOnce');
    known.on('2026-03-30', '15:00').when(close()).refuses('INS-37.closedOnce', closed);
  });
});

describe('INS-37.closedByBureauLeader — 隆尧制度 二', () => {
  const known = given(...investigated, closureProposed)
    .on('2026-03-30')
    .knowing(theRegister);

  it.each([close(), revoke()])('refuses $act by the team leader or an inspector', (act) => {
    known.doneBy(theTeamLeader).when(act).refuses('INS-37.closedByBureauLeader');
    known.doneBy(firstOfficer).when(act).refuses('INS-37.closedByBureauLeader');
  });

  it.each([close(), revoke()])('accepts $act by the bureau leader', (act) =>
    known.doneBy(theBureauLeader).when(act).satisfies('INS-37.closedByBureauLeader'),
  );

  it('is content with the bureau leader among those who approved', () =>
    known.doneBy(theTeamLeader, theBureauLeader).when(close()).satisfies('INS-37.closedByBureauLeader'));

  it('cannot tell where nobody says who approved, or what role they held', () => {
    known.when(close()).leavesUnknown('INS-37.closedByBureauLeader', '批准人');
    given(...investigated)
      .on('2026-03-30')
      .doneBy(theBureauLeader)
      .when(close())
      .leavesUnknown('INS-37.closedByBureauLeader', '批准人当日的职务');
  });
});

describe('INS-33.closedBeforeArchive — 行政处罚法 art. 47', () => {
  it('refuses to archive a case that is not closed', () =>
    given(...investigated)
      .on(afterwards)
      .when(archive())
      .refuses('INS-33.closedBeforeArchive'));

  it('refuses to archive a case twice', () =>
    given(...investigated, closed, archived)
      .on(afterwards)
      .when(archive())
      .refuses('INS-33.closedBeforeArchive', archived));

  it('lets a closed case be archived', () =>
    given(...investigated, closed)
      .on(afterwards)
      .when(archive())
      .satisfies('INS-33.closedBeforeArchive', closed));

  it('looks at the hour of the closure', () => {
    const known = given(...investigated, closed);
    known.on('2026-03-30', '15:00').when(archive()).satisfies('INS-33.closedBeforeArchive', closed);
    known.on('2026-03-30', '14:59').when(archive()).refuses('INS-33.closedBeforeArchive');
  });

  it('cannot tell from a partial record that shows no closure', () =>
    given(...investigated)
      .inPart()
      .on(afterwards)
      .when(archive())
      .leavesUnknown('INS-33.closedBeforeArchive', '结案'));
});
