import { Button } from 'antd';
import type { TimelineEntry } from '../../../api/queries.js';
import { useTimeline } from '../../../api/queries.js';
import type { LayoutProps } from '../../../blocks/form/editors.js';
import { type Field, type Values, isEmpty } from '../../../blocks/form/fields.js';
import { formValues } from '../../../blocks/form/form-values.js';
import { Sections } from '../../../blocks/form/sections.js';
import { Told } from '../../../blocks/told.js';
import { capitalText, dayText, readYuan, yuanText } from '../../../text/format.js';
import { zh } from '../../../text/zh.js';
import { dataOf, numberOf, ofTypes } from '../../case/records.js';

const text = zh.layouts;
const said = zh.beside;

/** 处罚处理告知, beside what was approved. */
export const NoticeLayout = (props: LayoutProps) => (
  <Sections
    {...props}
    sections={[
      {
        title: text.notice.sanctions,
        help: <Before {...props} title={said.proposal} types={['DispositionProposed', 'DeliberationConcluded']} />,
        fields: ['purpose', 'sanctions'],
      },
      {
        title: text.notice.rights,
        help: <p className="muted">{text.noticeHelp}</p>,
        fields: ['groundsTold', 'rightsTold', 'statementBy'],
      },
      { title: text.notice.paper, fields: ['document'] },
    ]}
  />
);

/** 行政处罚决定, beside what the party was told. */
export function DecisionLayout(props: LayoutProps) {
  return (
    <Sections
      {...props}
      sections={[
        {
          title: text.decision.sanctions,
          help: <Before {...props} title={said.notice} types={['PriorNoticeGiven']} compared />,
          fields: ['sanctions', 'reduction'],
        },
        { title: text.decision.evidence, help: <AllEvidence {...props} />, fields: ['evidence', 'onHearingRecord'] },
        { title: text.decision.remedies, fields: ['remediesTold'] },
        { title: text.decision.paper, fields: ['document'] },
      ]}
    />
  );
}

/** Chooses every piece of evidence at once, or none. */
function AllEvidence({ fields, values, onChange }: LayoutProps) {
  const options = fields.find(({ name }) => name === 'evidence')?.item?.options ?? [];
  if (options.length === 0) return null;
  const set = (evidence: readonly unknown[]) => onChange({ ...values, evidence });
  return (
    <div className="row">
      <Button size="small" onClick={() => set(options.map(({ value }) => value))}>
        {text.evidenceAll}
      </Button>
      <Button size="small" onClick={() => set([])}>
        {text.evidenceNone}
      </Button>
    </div>
  );
}

interface BeforeProps extends LayoutProps {
  readonly title: string;
  readonly types: readonly string[];
  /** Whether the amounts are held beside those that are filled in. */
  readonly compared?: boolean;
}

/** What was proposed or announced, with the way to take it over. */
function Before({ id, fields, values, onChange, title, types, compared = false }: BeforeProps) {
  const { data } = useTimeline('cases', id!);
  const record = ofTypes(data?.entries ?? [], ...types).findLast((entry) => !isEmpty(dataOf(entry)['sanctions']));
  const field = fields.find(({ name }) => name === 'sanctions');
  if (!data) return null;
  if (!record) return <p className="muted">{`${title}：${said.none}`}</p>;
  const announced = finesOf(dataOf(record)['sanctions'] as readonly Sanction[]);
  return (
    <aside className="before" aria-label={title}>
      <p>
        <b>{title}</b> {numberOf(record)} <span className="muted">{dayText(record.happenedOn)}</span>
      </p>
      <Told said={sanctionsSaid(record)} base={`/cases/${id}`} />
      {announced > 0 && <p>{said.total(yuanText(announced), capitalText(announced))}</p>}
      {compared && announced > 0 && <Compared announced={announced} values={values} />}
      {field && isEmpty(values['sanctions']) && (
        <div>
          <Button onClick={() => onChange({ ...values, ...taken(field, record) })}>{said.fill}</Button>
        </div>
      )}
    </aside>
  );
}

interface Sanction {
  readonly kind: string;
  readonly amount: number | null;
}

/** Fines in 分, added up as they stand in the record. */
const finesOf = (sanctions: readonly Sanction[]): number =>
  sanctions.reduce((sum, { kind, amount }) => sum + (kind === 'fine' ? (amount ?? 0) : 0), 0);

const taken = (field: Field, record: TimelineEntry): Values => formValues([field], dataOf(record));

/** The lines of the record that speak of sanctions. */
const sanctionsSaid = (record: TimelineEntry): TimelineEntry['said'] =>
  (record.now?.said ?? record.said).filter(({ file }) => !file);

/** Whether what is filled in is more or less than what the party was told. */
function Compared({ announced, values }: { announced: number; values: Values }) {
  const filled = (values['sanctions'] as readonly Values[] | undefined) ?? [];
  const amounts = filled.flatMap(({ kind, amount }) => (kind === 'fine' && amount ? [readYuan(String(amount))] : []));
  if (amounts.length === 0 || amounts.some((amount) => 'fault' in amount)) return null;
  const now = amounts.reduce((sum, amount) => sum + ('fen' in amount ? amount.fen : 0), 0);
  const tone = now > announced ? 'bad' : now < announced ? 'warn' : 'good';
  const words =
    now === announced
      ? said.same
      : now < announced
        ? said.less(yuanText(announced - now))
        : said.more(yuanText(now - announced));
  return (
    <p role="status">
      {said.now} <b>{yuanText(now)}</b>（{capitalText(now)}） <span className={`tag ${tone}`}>{words}</span>
    </p>
  );
}
