import { type EventId, type Verdict, absent, met, unknown, unmet } from '#kernel';
import { paperOf, papersIn } from '../readings.js';
import { type At, type CaseCheck, ofNamed } from './shared.js';

// Norms of service 送达: the law of civil procedure, as 行政处罚法#61 applies it.

/** 送达的文书在本案: what is served was made in this case, and is what it is said to be. */
export const paperInCase: CaseCheck = {
  kind: 'check',
  id: 'INS-26.paperInCase',
  edition: 1,
  basis: '行政处罚法#61',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '送达的应当是本案已经制作的文书。',
  acts: ['ServeDocument', 'RecordFailedService', 'AnnounceService'],
  judge(act, at) {
    if (!('paper' in act)) return met();
    return ofNamed(act.of, '所送达的文书', (of) => {
      const paper = paperOf(at.state, act.paper, of);
      return paper ? met(paper.id) : absent(at, '所送达的文书');
    });
  },
  limits({ state }) {
    const papers = papersIn(state);
    const made = Object.entries(papers).filter(([, of]) => of.length > 0);
    return {
      paper: {
        among: made.map(([paper]) => paper),
        when: made.map(([paper, of]) => ({ is: paper, asks: { of: { among: of } } })),
      },
      of: { among: made.flatMap(([, of]) => of) },
    };
  },
};

/** 公告送达以其他方式无法送达为前提. */
export const publicationIsLastResort: CaseCheck = {
  kind: 'check',
  id: 'INS-26.publicationIsLastResort',
  edition: 1,
  basis: '民事诉讼法#95',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '当事人下落不明或者以其他方式无法送达的，方可公告送达，并记明原因和经过。',
  acts: ['AnnounceService'],
  judge(act, at) {
    if (act.act !== 'AnnounceService') return met();
    return ofNamed(act.of, '所公告送达的文书', (of) => {
      const failed = at.state.ServiceFailed.findLast(({ data }) => data.of === of);
      if (!failed) return absent(at, '以其他方式送达未成', 'RecordFailedService');
      return act.reason === null ? unknown('公告送达的原因') : met(failed.id);
    });
  },
};

/** 公告满期方为送达: service by publication is not entered by hand before its time has run out. */
export const announcedFirst: CaseCheck = {
  kind: 'check',
  id: 'INS-26.announcedFirst',
  edition: 1,
  basis: '民事诉讼法#95',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '公告送达自发出公告之日起期满，方视为送达。',
  acts: ['ServeDocument'],
  judge(act, at) {
    if (act.act !== 'ServeDocument') return met();
    if (act.method === null) return unknown('送达方式');
    if (act.method !== 'publication') return met();
    return ofNamed(act.of, '所公告送达的文书', (of) => announcedService(at, of));
  },
  limits(at) {
    const announced = at.state.ServiceAnnounced.flatMap(({ data }) => data.of ?? []);
    const served = announced.filter((of) => announcedService(at, of).is === 'met');
    return { method: { when: [{ is: 'publication', asks: { of: { among: served } } }] } };
  },
};

/** Whether the announcement of the paper has stood for as long as it takes. */
function announcedService(at: At, of: EventId): Verdict {
  const announced = at.state.ServiceAnnounced.findLast(({ data }) => data.of === of);
  if (!announced) return absent(at, '送达公告', 'AnnounceService');
  const clock = at.clocks.of('common-service-public-notice');
  if (!clock || clock.started !== announced.id) return unknown('公告期满之日');
  if (clock.due !== null && at.on >= clock.due) return met(announced.id);
  const { due, receipt } = clock;
  return { is: 'unmet', seen: [announced.id], ...(due !== null && receipt && { opens: receipt, opensOn: due }) };
}

/** 电子送达须经确认. */
export const electronicAgreed: CaseCheck = {
  kind: 'check',
  id: 'INS-26.electronicAgreed',
  edition: 1,
  basis: '行政处罚法#61',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '采用电子送达的，应当经当事人同意并签订确认书。',
  acts: ['ServeDocument'],
  judge(act) {
    if (act.act !== 'ServeDocument' || act.method !== 'electronic') return met();
    if (act.confirmed === null) return unknown('电子送达确认书');
    return act.confirmed ? met() : unmet();
  },
};

/** 送达必须有送达回证. */
export const serviceProved: CaseCheck = {
  kind: 'check',
  id: 'INS-26.serviceProved',
  edition: 1,
  basis: '民事诉讼法#87',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '送达文书应当有送达回证或者其他送达凭证。',
  acts: ['ServeDocument', 'AnnounceService'],
  judge(act, at) {
    if (act.act !== 'ServeDocument' && act.act !== 'AnnounceService') return met();
    return act.document === null ? absent(at, '送达回证') : met();
  },
};

export const serviceChecks = [paperInCase, publicationIsLastResort, announcedFirst, electronicAgreed, serviceProved];
