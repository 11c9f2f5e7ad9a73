import { useContext, useId } from 'react';
import { dayForm } from '../../text/format.js';
import { zh } from '../../text/zh.js';
import { FaultsContext } from './faults.js';
import { DayInput, TextInput } from './inputs.js';
import type { Faults } from './read-form.js';

const text = zh.acts;

/** When an act was done, as typed. */
export interface When {
  readonly on?: unknown;
  readonly time?: unknown;
}

interface ReadWhen {
  readonly stated: { readonly on: string | null; readonly time: string | null };
  readonly faults: Faults;
}

const typed = (value: unknown): string => (typeof value === 'string' ? value.trim() : '');

export function readWhen({ on, time }: When): ReadWhen {
  const day = dayForm(typed(on));
  const clock = /^([01]?\d|2[0-3])[:：]?([0-5]\d)$/.exec(typed(time));
  const faults = {
    ...(typed(on) !== '' && !day && { on: text.dateForm }),
    ...(typed(time) !== '' && !clock && { time: text.timeForm }),
  };
  return { stated: { on: day, time: clock ? `${clock[1]!.padStart(2, '0')}:${clock[2]}` : null }, faults };
}

interface Props {
  readonly when: When;
  readonly onChange: (when: When) => void;
  /** What an empty day means. */
  readonly help?: string | undefined;
}

export function WhenFields({ when, onChange, help = text.onHelp }: Props) {
  const faults = useContext(FaultsContext);
  const id = useId();
  const field = (name: 'on' | 'time', label: string, said: string) => {
    const shared = {
      id: id + name,
      value: when[name],
      onChange: (value: unknown) => onChange({ ...when, [name]: value }),
      invalid: faults[name] !== undefined,
      describedBy: `${id}${name}-help`,
      required: false,
    };
    return (
      <div className={`field ${faults[name] ? 'faulty' : ''}`} data-path={name}>
        <label htmlFor={id + name}>{label}</label>
        {name === 'on' ? <DayInput {...shared} /> : <TextInput {...shared} long={false} keys="numeric" />}
        <div id={`${id}${name}-help`} className="help">
          {faults[name] && <p className="fault">{faults[name]}</p>}
          <p>{said}</p>
        </div>
      </div>
    );
  };
  return (
    <>
      {field('on', text.on, help)}
      {field('time', text.time, text.timeHelp)}
    </>
  );
}
