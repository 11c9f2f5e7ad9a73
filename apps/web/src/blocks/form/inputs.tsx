import { CalendarOutlined } from '@ant-design/icons';
import { Input, Popover } from 'antd';
import { Suspense, lazy, useState } from 'react';
import { capitalText, dayForm, dayText, readYuan } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { insertMark } from './insert-mark.js';

const text = zh.acts;
const Calendar = lazy(() => import('./calendar.js'));

/** What every input of a form is given. */
export interface InputProps {
  readonly id: string;
  readonly value: unknown;
  readonly onChange: (value: unknown) => void;
  readonly invalid: boolean;
  readonly describedBy: string;
  readonly required: boolean;
}

const statusOf = (invalid: boolean) => (invalid ? ('error' as const) : undefined);

/** A day: typed as 2026-11-21 or 20261121, or picked. */
export function DayInput({ id, value, onChange, invalid, describedBy, required }: InputProps) {
  const [open, setOpen] = useState(false);
  const typed = typeof value === 'string' ? value : '';
  const day = dayForm(typed);
  return (
    <span className="row">
      <Input
        id={id}
        value={typed}
        inputMode="numeric"
        placeholder={text.dayExample}
        status={statusOf(invalid)}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-required={required}
        onChange={({ target }) => onChange(target.value)}
        onBlur={() => day && day !== typed && onChange(day)}
        style={{ width: 150 }}
        suffix={
          <Popover
            trigger="click"
            open={open}
            onOpenChange={setOpen}
            content={
              <Suspense fallback={zh.shell.loading}>
                <Calendar
                  day={day}
                  choose={(chosen) => {
                    onChange(chosen);
                    setOpen(false);
                  }}
                />
              </Suspense>
            }
          >
            <button type="button" className="link-button" aria-label={text.choose}>
              <CalendarOutlined aria-hidden />
            </button>
          </Popover>
        }
      />
      {day && <span className="muted">{dayText(day, { weekday: true })}</span>}
    </span>
  );
}

/** An amount in 元, with its 大写 as it is typed. */
export function MoneyInput({ id, value, onChange, invalid, describedBy, required }: InputProps) {
  const typed = typeof value === 'string' ? value : '';
  const read = typed === '' ? null : readYuan(typed);
  return (
    <span className="row">
      <Input
        id={id}
        value={typed}
        inputMode="decimal"
        suffix={zh.words.yuan}
        status={statusOf(invalid)}
        aria-invalid={invalid}
        aria-describedby={describedBy}
        aria-required={required}
        onChange={({ target }) => onChange(target.value)}
        style={{ width: 180 }}
      />
      {read && 'fen' in read && (
        <span className="capital">
          {text.capital}：{capitalText(read.fen)}
        </span>
      )}
    </span>
  );
}

/** Which keys a telephone shows for a text, by the name of its field. */
export const keysOf: Readonly<Record<string, 'tel' | 'numeric'>> = { phone: 'tel', workplace: 'numeric' };

/** A text of one line or of several. */
export function TextInput(props: InputProps & { long: boolean; most?: number; keys?: 'numeric' | 'tel' | undefined }) {
  const { id, value, onChange, invalid, describedBy, required, long, most, keys } = props;
  const shared = {
    id,
    value: typeof value === 'string' ? value : '',
    maxLength: most,
    status: statusOf(invalid),
    'aria-invalid': invalid,
    'aria-describedby': describedBy,
    'aria-required': required,
  };
  if (long)
    return (
      <Input.TextArea
        {...shared}
        autoSize={{ minRows: 3, maxRows: 16 }}
        onChange={({ target }) => onChange(target.value)}
        onKeyDown={(event) => insertMark(event, onChange)}
      />
    );
  return (
    <Input
      {...shared}
      inputMode={keys}
      // what the browser knows of its own user is about nobody in a case
      autoComplete="off"
      style={{ maxWidth: keys === 'numeric' ? 150 : 460 }}
      onChange={({ target }) => onChange(target.value)}
    />
  );
}
