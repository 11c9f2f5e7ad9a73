import { type FormEvent, useState } from 'react';
import { useNavigate } from 'react-router';
import { zh } from '../text/zh.js';

/** Looks through cases by number and employer. */
export function SearchBox() {
  const navigate = useNavigate();
  const [text, setText] = useState('');
  function submit(event: FormEvent) {
    event.preventDefault();
    const wanted = text.trim();
    void navigate(wanted === '' ? '/cases' : `/cases?text=${encodeURIComponent(wanted)}`);
  }
  return (
    <form role="search" onSubmit={submit}>
      <input
        id="search"
        type="search"
        aria-label={zh.shell.search}
        placeholder={`${zh.shell.search}（${zh.shell.searchHint}）`}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={({ key, currentTarget }) => key === 'Escape' && currentTarget.blur()}
      />
    </form>
  );
}
