import { Button } from 'antd';
import { useState } from 'react';
import { api, dataOf } from '../api/client.js';
import { zh } from '../text/zh.js';
import { PurposeModal } from './purpose-modal.js';

const text = zh.cases.masked;

interface Props {
  readonly kind: 'cases' | 'leads';
  readonly id: string;
  /** The record whose personal data is masked. */
  readonly event: string;
}

/** 隐私遮挡: opens the personal data of one record, for a purpose that goes on record first. */
export function Unmask({ kind, id, event }: Props) {
  const [asking, setAsking] = useState(false);
  const [shown, setShown] = useState<readonly string[] | null>(null);
  if (shown)
    return (
      // the button that was pressed is gone: what it opened takes its focus
      <span className="unmasked" tabIndex={-1} ref={toFocus}>
        {shown.join('，')} <span className="tag warn">{text.shown}</span>
      </span>
    );
  return (
    <>
      <Button size="small" className="no-print" onClick={() => setAsking(true)}>
        {text.show}
      </Button>
      <PurposeModal
        open={asking}
        close={() => setAsking(false)}
        title={text.title}
        help={text.purposeHelp}
        state={async (stated) => {
          const body = { event, ...stated };
          const params = { path: { id } };
          const { data } = await (kind === 'cases'
            ? dataOf(api.POST('/api/inspection/cases/{id}/reveal', { params, body }))
            : dataOf(api.POST('/api/inspection/leads/{id}/reveal', { params, body })));
          setShown(personsIn(data));
        }}
      />
    </>
  );
}

/** After the window above it has closed. */
export function toFocus(element: HTMLElement | null): void {
  if (element) setTimeout(() => element.focus());
}

/** The texts of every person in the data of a record. */
function personsIn(data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const person = data as Readonly<Record<string, unknown>>;
  if ('idNumber' in person)
    return ['name', 'phone', 'idNumber', 'address'].flatMap((field) =>
      typeof person[field] === 'string' ? [person[field]] : [],
    );
  return Object.values(person).flatMap(personsIn);
}

/** Whether a record holds a person. */
export const holdsPerson = (data: unknown): boolean =>
  typeof data === 'object' && data !== null && ('idNumber' in data || Object.values(data).some(holdsPerson));
