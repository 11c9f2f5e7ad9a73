import { Alert, Button, Input } from 'antd';
import { type FormEvent, useId, useState } from 'react';
import { useChangePassword } from '../api/session.js';
import { sentenceOf } from './failure.js';
import { zh } from '../text/zh.js';

const text = zh.signIn;
type Said = 'current' | 'next' | 'repeat';

/** Changing one's password. @param done what follows when it is changed. */
export function PasswordForm({ done }: { done?: () => void }) {
  const change = useChangePassword();
  const [said, setSaid] = useState<Record<Said, string>>({ current: '', next: '', repeat: '' });
  const [state, setState] = useState<{ busy: boolean; fault?: string; done?: boolean }>({ busy: false });
  const id = useId();

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (said.next !== said.repeat) return setState({ busy: false, fault: text.differ });
    setState({ busy: true });
    try {
      await change(said.current, said.next);
      setSaid({ current: '', next: '', repeat: '' });
      setState({ busy: false, done: true });
      done?.();
    } catch (error) {
      setState({ busy: false, fault: sentenceOf(error) });
    }
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <div aria-live="assertive">
        {state.fault && <Alert type="error" title={state.fault} showIcon />}
        {state.done && <Alert type="success" title={text.changed} showIcon />}
      </div>
      {(['current', 'next', 'repeat'] as const).map((name) => (
        <div key={name} className="stack" style={{ gap: 4 }}>
          <label htmlFor={id + name}>{text[name]}</label>
          <Input.Password
            id={id + name}
            autoComplete={name === 'current' ? 'current-password' : 'new-password'}
            value={said[name]}
            onChange={({ target }) => setSaid({ ...said, [name]: target.value })}
          />
          {name === 'next' && <small className="muted">{text.nextHelp}</small>}
        </div>
      ))}
      <div>
        <Button type="primary" htmlType="submit" loading={state.busy}>
          {text.change}
        </Button>
      </div>
    </form>
  );
}
