import {
  accept,
  anotherCase,
  doneToLead,
  givenLead,
  refuse,
  register,
  release,
  takeUp,
  transfer,
} from '../testing/acts.js';

const registered = doneToLead(register(), '2026-03-02', '09:00');
const accepted = doneToLead(accept(), '2026-03-03', '10:00');
const refused = doneToLead(refuse(), '2026-03-03', '10:00');
const transferred = doneToLead(transfer(), '2026-03-03', '10:00');
const takenUp = doneToLead(takeUp(), '2026-03-04', '10:00');

describe('INS-04.registeredFirst — 若干规定 art. 18', () => {
  it.each([accept(), refuse(), transfer()])('refuses $act for a lead that nobody registered', (act) =>
    givenLead().on('2026-03-03').when(act).refuses('INS-04.registeredFirst'),
  );

  it('lets a registered lead be accepted', () =>
    givenLead(registered).on('2026-03-03').when(accept()).satisfies('INS-04.registeredFirst', registered));

  it('lets a lead be accepted on the day of its registration, but not before the hour of it', () => {
    givenLead(registered).on('2026-03-02', '09:00').when(accept()).satisfies('INS-04.registeredFirst', registered);
    givenLead(registered).on('2026-03-02', '08:59').when(accept()).refuses('INS-04.registeredFirst');
  });

  it('cannot tell from a partial record that shows no registration', () =>
    givenLead().inPart().when(accept()).leavesUnknown('INS-04.registeredFirst', '线索登记'));
});

describe('INS-04.disposedOnce — 若干规定 art. 18', () => {
  it.each([
    ['accepted', accepted],
    ['refused', refused],
    ['transferred', transferred],
  ])('refuses to accept a lead that was %s before', (_, before) =>
    givenLead(registered, before).on('2026-03-04').when(accept()).refuses('INS-04.disposedOnce', before),
  );

  it('lets a lead be refused that was neither accepted nor passed on', () =>
    givenLead(registered).on('2026-03-03').when(refuse()).satisfies('INS-04.disposedOnce'));

  it('looks at what came before the hour, not after it', () => {
    givenLead(registered, accepted).on('2026-03-03', '09:59').when(refuse()).satisfies('INS-04.disposedOnce');
    givenLead(registered, accepted).on('2026-03-03', '10:00').when(refuse()).refuses('INS-04.disposedOnce', accepted);
  });
});

describe('INS-06.transferableOnce — 劳动保障监察条例 art. 18', () => {
  it.each([
    ['refused', refused],
    ['transferred', transferred],
  ])('refuses to pass on a lead that was %s', (_, before) =>
    givenLead(registered, before).on('2026-03-04').when(transfer()).refuses('INS-06.transferableOnce', before),
  );

  it('refuses to pass on a lead that a case works, and no longer once the case has released it', () => {
    const released = doneToLead(release(), '2026-03-05', '10:00');
    const known = givenLead(registered, accepted, takenUp, released);
    known.on('2026-03-05', '09:59').when(transfer()).refuses('INS-06.transferableOnce', takenUp);
    known.on('2026-03-05', '10:00').when(transfer()).satisfies('INS-06.transferableOnce');
  });

  it('lets a lead be passed on at once, or after it was accepted', () => {
    givenLead(registered).on('2026-03-03').when(transfer()).satisfies('INS-06.transferableOnce');
    givenLead(registered, accepted).on('2026-03-04').when(transfer()).satisfies('INS-06.transferableOnce');
  });
});

describe('INS-06.refusalToldInWriting — 若干规定 art. 18', () => {
  it('flags the refusal of a complaint without a written notice', () =>
    givenLead(registered)
      .on('2026-03-03')
      .when(refuse({ notice: null }))
      .flags('INS-06.refusalToldInWriting'));

  it('is content with a written notice', () =>
    givenLead(registered).on('2026-03-03').when(refuse()).satisfies('INS-06.refusalToldInWriting'));

  it('asks for no notice where there is no complainant to tell', () => {
    const found = doneToLead(register({ source: 'patrol' }), '2026-03-02');
    givenLead(found)
      .on('2026-03-03')
      .when(refuse({ notice: null }))
      .satisfies('INS-06.refusalToldInWriting', found);
  });

  it('cannot tell from a partial record that shows no notice', () =>
    givenLead(registered)
      .inPart()
      .on('2026-03-03')
      .when(refuse({ notice: null }))
      .leavesUnknown('INS-06.refusalToldInWriting', '不予受理告知书'));

  it('does not bar the refusal', () =>
    givenLead(registered)
      .on('2026-03-03')
      .when(refuse({ notice: null }))
      .emits(doneToLead(refuse({ notice: null }), '2026-03-03').event));
});

describe('INS-04.acceptedBeforeTakenUp — 若干规定 art. 18', () => {
  it('refuses to take up a lead that was not accepted', () =>
    givenLead(registered).on('2026-03-04').when(takeUp()).refuses('INS-04.acceptedBeforeTakenUp'));

  it('refuses to take up a lead that another case works', () =>
    givenLead(registered, accepted, takenUp)
      .on('2026-03-05')
      .when(takeUp({ inspectionCase: anotherCase }))
      .refuses('INS-04.acceptedBeforeTakenUp', takenUp));

  it('lets an accepted lead be taken up', () =>
    givenLead(registered, accepted)
      .on('2026-03-04')
      .when(takeUp())
      .satisfies('INS-04.acceptedBeforeTakenUp', accepted));

  it('lets a lead be taken up by another case once the first has released it', () => {
    const released = doneToLead(release(), '2026-03-05');
    givenLead(registered, accepted, takenUp, released)
      .on('2026-03-06')
      .when(takeUp({ inspectionCase: anotherCase }))
      .satisfies('INS-04.acceptedBeforeTakenUp', accepted);
  });

  it('lets the same case take up what it has', () =>
    givenLead(registered, accepted, takenUp)
      .on('2026-03-05')
      .when(takeUp())
      .satisfies('INS-04.acceptedBeforeTakenUp', accepted));

  it('cannot tell from a partial record that shows no acceptance', () =>
    givenLead(registered)
      .inPart()
      .on('2026-03-04')
      .when(takeUp())
      .leavesUnknown('INS-04.acceptedBeforeTakenUp', '受理'));
});
