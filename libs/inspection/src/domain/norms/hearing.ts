import { absent, last, met, requires, unknown, unmet } from '#kernel';
import { investigators, serviceOf } from '../readings.js';
import { type CaseCheck, type CaseGate, idsOf, ofNamed } from './shared.js';

// Norms of hearing 听证: announced in time, presided over by somebody who did not investigate, on the record.

export const hearingScheduledFirst: CaseGate = {
  kind: 'gate',
  id: 'INS-15.hearingScheduledFirst',
  edition: 1,
  basis: '行政处罚法#64',
  level: 'bars',
  clauses: ['PEN12-10'],
  says: '举行听证前，应当确定并通知听证的时间、地点。',
  acts: ['HoldHearing'],
  judge: (at) => requires(last(at.state, 'HearingScheduled'), at, '听证通知书', 'ScheduleHearing'),
};

/** 听证举行前法定期限内通知: the notice reaches the party on or before the last day that is early enough. */
export const hearingNotifiedInTime: CaseGate = {
  kind: 'gate',
  id: 'INS-15.hearingNotifiedInTime',
  edition: 1,
  basis: '行政处罚法#64',
  level: 'bars',
  clauses: ['PEN12-06', 'PEN12-10'],
  says: '应当在举行听证的法定期限之前，通知当事人听证的时间、地点。',
  acts: ['HoldHearing'],
  judge(at) {
    const scheduled = last(at.state, 'HearingScheduled');
    if (!scheduled) return absent(at, '听证通知书', 'ScheduleHearing');
    const served = serviceOf(at.state, scheduled.id);
    if (!served) return absent(at, '听证通知书的送达', 'ServeDocument');
    const clock = at.clocks.of('hearing-notice');
    if (!clock || clock.started !== scheduled.id || clock.due === null) return unknown('听证举行日');
    return served.on <= clock.due ? met(served.id) : unmet(served.id);
  },
};

/** 主持人非本案调查人员. */
export const presiderImpartial: CaseCheck = {
  kind: 'check',
  id: 'INS-16.presiderImpartial',
  edition: 1,
  basis: '行政处罚法#64',
  level: 'bars',
  clauses: ['PEN12-06', 'PEN12-10'],
  says: '听证由行政机关指定的非本案调查人员主持。',
  acts: ['ScheduleHearing', 'HoldHearing'],
  judge(act, at) {
    if (act.act !== 'ScheduleHearing' && act.act !== 'HoldHearing') return met();
    if (act.presider === null) return unknown('听证主持人');
    const known = investigators(at.state);
    if (known.includes(act.presider)) return unmet(...at.state.CaseFiled.slice(-1).map(({ id }) => id));
    return known.length === 0 ? unknown('本案调查人员') : met();
  },
  limits({ state }) {
    const known = investigators(state);
    return { presider: known.length === 0 ? { among: [] } : { except: known } };
  },
};

export const hearingRecordSigned: CaseCheck = {
  kind: 'check',
  id: 'INS-16.hearingRecordSigned',
  edition: 1,
  basis: '行政处罚法#64',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '听证应当制作笔录，由当事人或者其代理人核对无误后签字或者盖章。',
  acts: ['HoldHearing'],
  judge(act, at) {
    if (act.act !== 'HoldHearing') return met();
    if (act.recordSigned === false) return unmet();
    if (act.document === null) return absent(at, '听证笔录');
    return act.recordSigned === null ? unknown('听证笔录的签字') : met();
  },
};

export const hearingOpen: CaseCheck = {
  kind: 'check',
  id: 'INS-15.hearingOpen',
  edition: 1,
  basis: '行政处罚法#64',
  level: 'flags',
  clauses: ['PEN12-06'],
  says: '除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证公开举行。',
  acts: ['ScheduleHearing'],
  judge(act) {
    if (act.act !== 'ScheduleHearing') return met();
    if (act.open === null) return unknown('听证是否公开举行');
    return act.open ? met() : unmet();
  },
};

export const hearingExists: CaseCheck = {
  kind: 'check',
  id: 'INS-16.hearingExists',
  edition: 1,
  basis: '行政处罚法#65',
  level: 'bars',
  clauses: ['PEN12-06'],
  says: '听证报告应当根据本案已经举行的听证作出。',
  acts: ['ReportHearing'],
  judge(act, at) {
    if (act.act !== 'ReportHearing') return met();
    return ofNamed(act.hearing, '所报告的听证', (named) => {
      const hearing = at.state.HearingHeld.find(({ id }) => id === named);
      return hearing ? met(hearing.id) : absent(at, '听证', 'HoldHearing');
    });
  },
  limits: ({ state }) => ({ hearing: { among: idsOf(state.HearingHeld) } }),
};

export const hearingGates = [hearingScheduledFirst, hearingNotifiedInTime];
export const hearingChecks = [presiderImpartial, hearingRecordSigned, hearingOpen, hearingExists];
