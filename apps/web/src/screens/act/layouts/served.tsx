import { type ServiceMethod, serviceTerms } from '#pure/service';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { api, dataOf } from '../../../api/client.js';
import { useCase } from '../../../api/queries.js';
import { useOfficer } from '../../../api/session.js';
import type { LayoutProps } from '../../../blocks/form/editors.js';
import type { Values } from '../../../blocks/form/fields.js';
import { Sections } from '../../../blocks/form/sections.js';
import { PrintInstead } from '../../../blocks/print-instead.js';
import { basisText, dayText, today } from '../../../text/format.js';
import { zh } from '../../../text/zh.js';
import { DeliveryReceipt } from '../../case/paper/delivery-receipt.js';

const text = zh.layouts;
const terms = serviceTerms['civil-procedure'];

/** Methods that work only with an address that the party confirmed. */
const confirmedMethods: readonly unknown[] = ['post', 'electronic'];

/** 送达文书: the paper first, then by which method, with the day that counts. */
export function ServiceLayout(props: LayoutProps) {
  const { values, fields } = props;
  const chosen = paperFollows(props);
  return (
    <Sections
      {...chosen}
      fields={fields.filter(({ name }) => name !== 'confirmed' || confirmedMethods.includes(values['method']))}
      sections={[
        { title: text.service.paper, fields: ['of', 'order', 'paper'] },
        { title: text.service.how, fields: ['method', 'confirmed'], after: <Method method={values['method']} /> },
        { title: text.service.proof, help: <ReceiptToPrint {...props} />, fields: ['document'] },
      ]}
    />
  );
}

/** 送达回证, to be taken along and signed. */
function ReceiptToPrint({ id, fields, values }: LayoutProps) {
  const { data } = useCase(id!);
  const { name } = useOfficer();
  const chosen = (field: string): string =>
    fields.find((one) => one.name === field)?.options?.find(({ value }) => value === values[field])?.label ?? '';
  const paper = chosen('of') || chosen('order');
  return (
    <div className="row">
      <Button onClick={() => print()} disabled={paper === ''}>
        {zh.papers.receipt.print}
      </Button>
      <span className="muted">{zh.papers.receipt.help}</span>
      {data && (
        <PrintInstead>
          <DeliveryReceipt
            detail={data}
            said={{ paper, method: chosen('method'), servers: name, on: '', reason: '' }}
          />
        </PrintInstead>
      )}
    </div>
  );
}

export const FailedServiceLayout = (props: LayoutProps) => (
  <Sections
    {...paperFollows(props)}
    sections={[
      { title: text.failed.paper, fields: ['of', 'paper'] },
      { title: text.failed.how, fields: ['method'] },
      { title: text.failed.why, fields: ['reason', 'document'] },
    ]}
  />
);

export const AnnouncementLayout = (props: LayoutProps) => (
  <Sections
    {...paperFollows(props)}
    sections={[
      { title: text.announce.paper, fields: ['of', 'paper'] },
      { title: text.announce.why, fields: ['reason'], after: <Method method="publication" /> },
      { title: text.announce.proof, fields: ['document'] },
    ]}
  />
);

/** Which kind of paper it is follows from the paper that is chosen. */
function paperFollows(props: LayoutProps): LayoutProps {
  const { fields, values, onChange } = props;
  const papers = fields.find(({ name }) => name === 'paper')?.options ?? [];
  const kindOf = (of: unknown): unknown =>
    papers.find(({ asks }) => {
      const limit = (asks as { readonly of?: { readonly among?: readonly unknown[] } } | undefined)?.of;
      return limit?.among?.includes(of);
    })?.value;
  return {
    ...props,
    // every paper may be chosen, whatever kind was chosen before
    fields: fields.map((field) => (field.name === 'paper' ? { ...field, options: withoutAsks(papers) } : field)),
    onChange: (next: Values) => {
      const kind = next['of'] === values['of'] ? undefined : kindOf(next['of']);
      onChange(kind === undefined ? next : { ...next, paper: kind });
    },
  };
}

const withoutAsks = (options: LayoutProps['fields'][number]['options']) =>
  options?.map(({ value, label }) => ({ value, label })) ?? [];

/** What the method asks for, and the day on which the paper counts as served. */
function Method({ method }: { method: unknown }) {
  if (typeof method !== 'string') return null;
  const help: Readonly<Record<string, string>> = text.methods;
  const term = terms[method as ServiceMethod];
  return (
    <div className="method" role="status">
      <p>{help[method]}</p>
      {term && <p>{text.counts(term.zh, basisText(term.basis))}</p>}
      {term?.rule && <Presumed rule={term.rule} />}
    </div>
  );
}

/** The last day of what the law lets pass, by the server. */
function Presumed({ rule }: { rule: string }) {
  const { data } = useQuery({
    queryKey: ['presumed', rule, today()],
    staleTime: Infinity,
    queryFn: () => dataOf(api.GET('/api/law/period', { params: { query: { rule, from: today() } } })),
  });
  if (!data?.due) return null;
  return (
    <p>
      <b>{text.presumed(dayText(String(data.due)))}</b> {data.provisional && text.provisional}
    </p>
  );
}
