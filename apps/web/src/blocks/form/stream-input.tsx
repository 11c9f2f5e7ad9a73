import { Select } from 'antd';
import { useState } from 'react';
import { useCases, useLeads } from '../../api/queries.js';
import { zh } from '../../text/zh.js';
import type { InputProps } from './inputs.js';

/** Another lead or case, found by employer or number. */
export function MatterRefInput({ id, value, onChange, invalid, describedBy, kind }: InputProps & { kind: string }) {
  const [text, setText] = useState('');
  const isLead = kind === 'inspection-lead';
  const leads = useLeads({ text }, isLead);
  const cases = useCases({ text }, !isLead);
  const options = isLead
    ? leads.items.map((lead) => ({ value: lead.id, label: `${lead.employer ?? ''} ${lead.registeredOn ?? ''}` }))
    : cases.items.map((one) => ({ value: one.id, label: `${one.employer ?? ''} ${one.number ?? ''}` }));
  return (
    <Select
      id={id}
      value={typeof value === 'string' ? value : undefined}
      onChange={onChange}
      showSearch={{ filterOption: false, onSearch: setText }}
      allowClear
      options={options}
      status={invalid ? 'error' : undefined}
      aria-describedby={describedBy}
      placeholder={zh.acts.choose}
      style={{ width: '100%', maxWidth: 460 }}
    />
  );
}
