import { useCallback, useEffect, useRef, useState } from 'react';
import { type Draft, dropDraft, readDraft, writeDraft } from '../../api/drafts.js';
import { useOfficer } from '../../api/session.js';
import type { Values } from './fields.js';

/** How long after the last key a draft is kept, in ms. */
const pauseMs = 700;

/**
 * What is filled in, kept in this browser as it is typed: it outlives the page, the session and the server.
 * @param place which form of which case.
 * @param initial what the form begins with where there is no draft.
 */
export function useDraft(place: string, initial: Values) {
  const { person } = useOfficer();
  const [restored] = useState(() => readDraft(person, place));
  const [draft, setDraft] = useState<Draft>(
    () => restored ?? { values: initial, key: crypto.randomUUID(), inDoubt: false, savedAt: 0 },
  );
  const latest = useRef(draft);
  latest.current = draft;
  const dirty = useRef(false);

  const save = useCallback(() => {
    if (!dirty.current) return;
    const saved = { ...latest.current, savedAt: Date.now() };
    writeDraft(person, place, saved);
    setDraft((current) => ({ ...current, savedAt: saved.savedAt }));
  }, [person, place]);

  useEffect(() => {
    const timer = setTimeout(save, pauseMs);
    return () => clearTimeout(timer);
  }, [save, draft.values, draft.inDoubt]);
  useEffect(() => {
    addEventListener('pagehide', save);
    return () => {
      removeEventListener('pagehide', save);
      save();
    };
  }, [save]);

  return {
    values: draft.values,
    key: draft.key,
    inDoubt: draft.inDoubt,
    savedAt: draft.savedAt,
    restoredAt: restored?.savedAt ?? null,
    save,
    setValues: (values: Values) => {
      dirty.current = true;
      setDraft((current) => ({ ...current, values }));
    },
    setInDoubt: (inDoubt: boolean) => {
      dirty.current = true;
      const next = { ...latest.current, inDoubt, savedAt: Date.now() };
      writeDraft(person, place, next);
      setDraft(next);
    },
    drop: () => {
      dirty.current = false;
      dropDraft(person, place);
    },
  };
}
