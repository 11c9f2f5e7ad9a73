import { Alert, Button, Input, type InputRef } from 'antd';
import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { useSignIn } from '../api/session.js';
import { sentenceOf } from '../blocks/failure.js';
import { zh } from '../text/zh.js';

const text = zh.signIn;

/** Login and password. @param login given where only this person may sign in again. */
export function SignInForm({ login: fixed, done }: { login?: string; done?: () => void }) {
  const signIn = useSignIn();
  const [login, setLogin] = useState(fixed ?? '');
  const [password, setPassword] = useState('');
  const [busy, setBusy] = useState(false);
  const [fault, setFault] = useState<string | null>(null);
  const ids = { login: useId(), password: useId() };
  const first = useRef<InputRef>(null);
  useEffect(() => first.current?.focus(), []);

  async function submit(event: FormEvent) {
    event.preventDefault();
    if (busy) return;
    const empty = login.trim() === '' ? text.login : password === '' ? text.password : null;
    if (empty) return setFault(text.fillIn(empty));
    setBusy(true);
    setFault(null);
    try {
      await signIn(login.trim(), password);
      done?.();
    } catch (error) {
      setFault(sentenceOf(error));
    } finally {
      setBusy(false);
    }
  }

  return (
    <form className="stack" onSubmit={(event) => void submit(event)} noValidate>
      <div aria-live="assertive">{fault && <Alert type="error" title={fault} showIcon />}</div>
      <label htmlFor={ids.login}>{text.login}</label>
      <Input
        id={ids.login}
        ref={fixed === undefined ? first : undefined}
        size="large"
        autoComplete="username"
        value={login}
        disabled={fixed !== undefined}
        onChange={({ target }) => setLogin(target.value)}
      />
      <label htmlFor={ids.password}>{text.password}</label>
      <Input.Password
        id={ids.password}
        ref={fixed === undefined ? undefined : first}
        size="large"
        autoComplete="current-password"
        value={password}
        onChange={({ target }) => setPassword(target.value)}
      />
      <Button type="primary" htmlType="submit" size="large" block loading={busy}>
        {busy ? text.submitting : text.submit}
      </Button>
    </form>
  );
}
