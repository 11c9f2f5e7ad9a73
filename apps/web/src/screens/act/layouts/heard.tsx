import type { ReactNode } from 'react';
import { useCase } from '../../../api/queries.js';
import { useOfficer } from '../../../api/session.js';
import type { LayoutProps } from '../../../blocks/form/editors.js';
import { RecordEditor } from '../../../blocks/form/record-editor.js';
import { Sections } from '../../../blocks/form/sections.js';
import { dayText, timeText, today } from '../../../text/format.js';
import { zh } from '../../../text/zh.js';
import { employerOf } from '../../case/employer.js';

const text = zh.layouts;
const { records } = zh;

/** The draft of a record that is signed on paper: kept with the form, sent only as a file. */
const draftName = '$record';
const typed = (value: unknown): string => (typeof value === 'string' ? value : '');

/** 询问: 先证件、权利，再笔录. */
export function InterviewLayout(props: LayoutProps) {
  const { values, onChange, id } = props;
  const person = values['interviewee'] as Readonly<Record<string, unknown>> | undefined;
  return (
    <Sections
      {...props}
      sections={[
        { title: text.interview.who, fields: ['interviewee', 'capacity', 'place'] },
        {
          title: text.interview.procedure,
          help: <p className="muted">{text.interviewHelp}</p>,
          fields: ['credentialsShown', 'rightsTold'],
        },
        {
          title: text.interview.record,
          fields: ['document'],
          help: (
            <RecordEditor
              name={props.act.record ?? props.act.name}
              value={typed(values[draftName])}
              onChange={(value) => onChange({ ...values, [draftName]: value })}
              phrases={records.interviewPhrases}
              head={
                <Head
                  id={id}
                  lines={[
                    [records.place, typed(values['place'])],
                    [records.interviewee, typed(person?.['name'])],
                  ]}
                />
              }
              signs={[records.interviewee, records.officers, records.recorder]}
              attach={(hash) => onChange({ ...values, document: hash })}
            />
          ),
        },
      ]}
    />
  );
}

/** 现场检查: what was found is the record. */
export function InspectionLayout(props: LayoutProps) {
  const { values, onChange, fields, id } = props;
  const found = fields.find(({ name }) => name === 'found');
  return (
    <Sections
      {...props}
      fields={fields.filter(({ name }) => name !== 'found')}
      sections={[
        { title: text.inspection.where, fields: ['place'] },
        { title: text.inspection.procedure, fields: ['credentialsShown'] },
        {
          title: text.inspection.found,
          fields: ['document'],
          help: found && (
            <RecordEditor
              name={props.act.record ?? props.act.name}
              value={typed(values['found'])}
              onChange={(value) => onChange({ ...values, found: value })}
              phrases={records.inspectionPhrases}
              head={<Head id={id} lines={[[records.place, typed(values['place'])]]} />}
              signs={[records.onSite, records.officers, records.recorder]}
            />
          ),
        },
      ]}
    />
  );
}

export const HearingDayLayout = (props: LayoutProps) => (
  <Sections
    {...props}
    sections={[
      { title: text.hearingDay.when, fields: ['heldOn', 'place', 'open'] },
      { title: text.hearingDay.people, fields: ['presider'] },
      { title: text.hearingDay.paper, fields: ['document'] },
    ]}
  />
);

/** 举行听证: who came, and the record in the order of the hearing. */
export function HearingLayout(props: LayoutProps) {
  const { values, onChange, id } = props;
  return (
    <Sections
      {...props}
      sections={[
        { title: text.hearingHeld.people, fields: ['presider', 'partyAttended'] },
        {
          title: text.hearingHeld.record,
          fields: ['recordSigned', 'document'],
          help: (
            <RecordEditor
              name={props.act.record ?? props.act.name}
              value={typed(values[draftName])}
              onChange={(value) => onChange({ ...values, [draftName]: value })}
              phrases={records.hearingPhrases}
              head={<Head id={id} lines={[]} />}
              signs={[records.presider, records.attendee, records.recorder]}
              attach={(hash) => onChange({ ...values, document: hash })}
            />
          ),
        },
      ]}
    />
  );
}

export const HearingReportLayout = (props: LayoutProps) => (
  <Sections
    {...props}
    sections={[
      { title: text.hearingReport.opinion, fields: ['hearing', 'opinion', 'remarks'] },
      { title: text.hearingReport.paper, fields: ['document'] },
    ]}
  />
);

/** What stands above a record on paper. */
function Head({ id, lines }: { id: string | null; lines: readonly (readonly [string, string])[] }) {
  const { data } = useCase(id!);
  const { name } = useOfficer();
  const said: readonly (readonly [string, ReactNode])[] = [
    [records.caseNumber, data?.number ?? ''],
    [records.party, (data && employerOf(data)?.name) ?? ''],
    [records.time, `${dayText(today())} ${timeText(Date.now())}`],
    ...lines,
    [records.officers, data?.officers.map((officer) => officer.name).join('、') || name],
    [records.recorder, name],
  ];
  return (
    <dl className="pairs">
      {said.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
