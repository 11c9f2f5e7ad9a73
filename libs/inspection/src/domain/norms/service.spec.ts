import { done, given } from '../../testing/acts.js';
import { announceService, recordFailedService, serveDocument } from '../../testing/proceeding-acts.js';
import { approved, disposition, priorNotice, underReview } from '../../testing/proceedings.js';

const of = priorNotice.id;
const made = [...underReview, approved, priorNotice];
const known = given(...made).on('2026-04-10');
const failed = done(recordFailedService({ of }), '2026-04-13', '10:00');
const announced = done(announceService({ of }), '2026-04-14', '10:00');

describe('INS-26.paperInCase — 行政处罚法 art. 61', () => {
  it.each([serveDocument(), recordFailedService(), announceService()])(
    'refuses $act of a paper that the case does not hold, and accepts it of one that it does',
    (act) => {
      known.when(act).refuses('INS-26.paperInCase');
      known.when({ ...act, of }).satisfies('INS-26.paperInCase', priorNotice);
    },
  );

  it('wants the paper to be what it is said to be, and made before', () => {
    known.when(serveDocument({ of: disposition.id })).refuses('INS-26.paperInCase');
    given(...made)
      .on('2026-04-09', '09:59')
      .when(serveDocument({ of }))
      .refuses('INS-26.paperInCase');
    given(...made)
      .on('2026-04-09', '10:00')
      .when(serveDocument({ of }))
      .satisfies('INS-26.paperInCase', priorNotice);
  });

  it('cannot tell from a partial record that does not show it', () =>
    known.inPart().when(serveDocument()).leavesUnknown('INS-26.paperInCase', '所送达的文书'));
});

describe('INS-26.publicationIsLastResort — 民事诉讼法 art. 95', () => {
  const act = announceService({ of });

  it('flags publication where nobody tried another way', () => known.when(act).flags('INS-26.publicationIsLastResort'));

  it('is content once another way has failed, from that hour on', () => {
    const tried = given(...made, failed);
    tried.on('2026-04-13', '10:00').when(act).satisfies('INS-26.publicationIsLastResort', failed);
    tried.on('2026-04-13', '09:59').when(act).flags('INS-26.publicationIsLastResort');
  });

  it('cannot tell from a partial record, nor without a reason', () => {
    known.inPart().when(act).leavesUnknown('INS-26.publicationIsLastResort', '以其他方式送达未成');
    given(...made, failed)
      .on('2026-04-14')
      .when(announceService({ of, reason: null }))
      .leavesUnknown('INS-26.publicationIsLastResort', '公告送达的原因');
  });
});

describe('INS-26.announcedFirst — 民事诉讼法 art. 95', () => {
  const act = serveDocument({ of, method: 'publication' });
  const waiting = given(...made, failed, announced);

  it('refuses service by publication that nobody announced', () => known.when(act).refuses('INS-26.announcedFirst'));

  it('refuses it until thirty days have run out, and accepts it on the last of them', () => {
    waiting.on('2026-05-13').when(act).refuses('INS-26.announcedFirst', announced);
    waiting.on('2026-05-14').when(act).satisfies('INS-26.announcedFirst', announced);
  });

  it('asks nothing of other ways', () =>
    known.when(serveDocument({ of, method: 'post' })).satisfies('INS-26.announcedFirst'));

  it('cannot tell where nobody says how, or a partial record shows no announcement', () => {
    known.when(serveDocument({ of, method: null })).leavesUnknown('INS-26.announcedFirst', '送达方式');
    known.inPart().when(act).leavesUnknown('INS-26.announcedFirst', '送达公告');
  });
});

describe('INS-26.electronicAgreed — 行政处罚法 art. 61', () => {
  const sent = (confirmed: boolean | null) => serveDocument({ of, method: 'electronic', confirmed });

  it('flags electronic service that the party did not agree to', () =>
    known.when(sent(false)).flags('INS-26.electronicAgreed'));

  it('is content with an agreement, and with any other way without one', () => {
    known.when(sent(true)).satisfies('INS-26.electronicAgreed');
    known.when(serveDocument({ of, confirmed: false })).satisfies('INS-26.electronicAgreed');
  });

  it('cannot tell where nobody says', () =>
    known.when(sent(null)).leavesUnknown('INS-26.electronicAgreed', '电子送达确认书'));
});

describe('INS-26.serviceProved — 民事诉讼法 art. 87', () => {
  const unproved = [serveDocument({ of, document: null }), announceService({ of, document: null })];

  it.each(unproved)('flags $act without proof', (act) => known.when(act).flags('INS-26.serviceProved'));

  it('is content with proof', () => known.when(serveDocument({ of })).satisfies('INS-26.serviceProved'));

  it.each(unproved)('cannot tell of $act from a partial record', (act) =>
    known.inPart().when(act).leavesUnknown('INS-26.serviceProved', '送达回证'),
  );
});
