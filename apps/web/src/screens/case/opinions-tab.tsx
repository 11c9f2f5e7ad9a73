import type { TimelineEntry } from '../../api/queries.js';
import { Told } from '../../blocks/told.js';
import { dayText, timeText } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { doersOf, ofTypes } from './records.js';

const text = zh.cases.opinions;

/** The boxes of each approval, in the order of its paper form. */
const forms = [
  {
    title: text.filing,
    boxes: [
      [text.handler, ['FilingProposed']],
      [text.reviewer, ['FilingReviewed']],
      [text.leader, ['CaseFiled', 'FilingDeclined']],
    ],
  },
  {
    title: text.disposition,
    boxes: [
      [text.handler, ['DispositionProposed']],
      [text.team, ['TeamOpinionGiven']],
      [text.legal, ['LegalReviewGiven']],
      [text.leader, ['DispositionApproved', 'DispositionSentBack']],
    ],
  },
  {
    title: text.closure,
    boxes: [
      [text.handler, ['ClosureProposed']],
      [text.reviewer, ['ClosureReviewed']],
      [text.teamLeader, ['ClosureEndorsed']],
      [text.leader, ['CaseClosed']],
    ],
  },
] as const;

/** 三栏审批: who said what, and who has still to. */
export default function OpinionsTab({ entries, base }: { entries: readonly TimelineEntry[]; base: string }) {
  const begun = forms.filter(({ boxes }) => boxes.some(([, types]) => ofTypes(entries, ...types).length > 0));
  if (begun.length === 0) return <p className="empty">{text.empty}</p>;
  return (
    <div className="stack">
      {begun.map(({ title, boxes }) => (
        <section key={title}>
          <h2>{title}</h2>
          <div className="three-boxes" style={{ gridTemplateColumns: `repeat(${boxes.length}, minmax(0, 1fr))` }}>
            {boxes.map(([name, types]) => (
              <Box key={name} name={name} entry={ofTypes(entries, ...types).at(-1)} base={base} />
            ))}
          </div>
        </section>
      ))}
      <p className="muted">{text.clockRuns}</p>
    </div>
  );
}

function Box({ name, entry, base }: { name: string; entry: TimelineEntry | undefined; base: string }) {
  return (
    <div>
      <h3>{name}</h3>
      {entry ? (
        <>
          <p>
            <span className={`tag ${entry.type === 'DispositionSentBack' ? 'bad' : 'good'}`}>{entry.name}</span>
          </p>
          <Told said={entry.said.filter(({ record }) => record === undefined)} base={base} />
          <p className="signed">
            {doersOf(entry)}
            <br />
            {dayText(entry.happenedOn)} {entry.happenedAt && timeText(entry.happenedAt)}
          </p>
        </>
      ) : (
        <p className="muted">{text.waiting}</p>
      )}
    </div>
  );
}
