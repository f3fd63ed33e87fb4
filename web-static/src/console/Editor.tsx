import type { EditorView } from '@codemirror/view';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Schema } from '../api/types';

interface Props {
  /** What is in the editor now, as it last said itself. */
  text: string;
  /** Counts the texts put in from outside; only those are written into the editor, never what it said itself a moment ago. */
  put: number;
  label: string;
  schema: Schema | null;
  onChange: (text: string) => void;
  onRun: () => void;
}

/** Cypher to be written: a plain field at once, the editor with colours and completion when that is loaded. */
export function Editor(props: Props) {
  const place = useRef<HTMLDivElement>(null);
  const view = useRef<EditorView | null>(null);
  const latest = useRef(props);
  latest.current = props;
  const [loaded, setLoaded] = useState(false);
  useEffect(() => {
    let wanted = true;
    void import('./editor').then(({ openEditor }) => {
      if (!wanted || !place.current) return;
      const now = latest.current;
      view.current = openEditor(place.current, {
        text: now.text,
        label: now.label,
        schema: () => latest.current.schema,
        onChange: (text) => latest.current.onChange(text),
        onRun: () => latest.current.onRun(),
      });
      setLoaded(true);
    });
    return () => {
      wanted = false;
      view.current?.destroy();
      view.current = null;
    };
  }, []);
  useEffect(() => {
    const editor = view.current;
    if (props.put > 0) editor?.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: props.text } });
  }, [props.put]);
  return (
    <>
      {!loaded && (
        <textarea class="cypher-plain" aria-label={props.label} rows={8} spellcheck={false} value={props.text} onInput={(e) => props.onChange(e.currentTarget.value)} />
      )}
      <div ref={place} />
    </>
  );
}
