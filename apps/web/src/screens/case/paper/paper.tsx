import { Button } from 'antd';
import { useEffect } from 'react';
import { Link, useParams } from 'react-router';
import { type CaseDetail, type TimelineEntry, useCase, useTimeline } from '../../../api/queries.js';
import { Failure } from '../../../blocks/failure.js';
import { Loading } from '../../../blocks/loading.js';
import { zh } from '../../../text/zh.js';
import { serviceTypes } from '../records.js';
import { DeliveryReceipt, receiptOf } from './delivery-receipt.js';
import { RecordSheet } from './record-sheet.js';
import './paper.css';

const text = zh.papers;

/** 打印一份文书: what the record says, on a sheet to be signed or sealed and put in the dossier. */
export default function PaperScreen() {
  const { id = '', event = '' } = useParams();
  const detail = useCase(id);
  const timeline = useTimeline('cases', id);
  const entry = timeline.data?.entries.find((one) => one.id === event);
  const name = entry?.record ?? entry?.name ?? '';
  useEffect(() => void (document.title = `${name} · ${zh.shell.product}`), [name]);
  const error = detail.error ?? timeline.error;
  if (error) return <Failure error={error} what={text.title} retry={() => void timeline.refetch()} />;
  if (!detail.data || !timeline.data) return <Loading rows={10} />;
  const back = <Link to={`/cases/${id}/documents`}>{zh.acts.cancel}</Link>;
  if (!entry)
    return (
      <p>
        {zh.recordActs.unknownRecord} {back}
      </p>
    );
  return (
    <>
      <div className="page-head no-print">
        <h1>{text.title}</h1>
        <Button type="primary" onClick={() => print()}>
          {zh.words.print}
        </Button>
        {back}
        <span className="muted">{text.help}</span>
      </div>
      <Sheet detail={detail.data} entry={entry} entries={timeline.data.entries} />
    </>
  );
}

interface SheetProps {
  readonly detail: CaseDetail;
  readonly entry: TimelineEntry;
  readonly entries: readonly TimelineEntry[];
}

const Sheet = ({ detail, entry, entries }: SheetProps) =>
  serviceTypes.includes(entry.type) ? (
    <DeliveryReceipt detail={detail} said={receiptOf(entry, entries)} />
  ) : (
    <RecordSheet detail={detail} entry={entry} />
  );
