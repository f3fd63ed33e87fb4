import { createElement, type ComponentChildren } from 'preact';
import { useAnswer } from '../api/client';
import type { Methods as Answer } from '../api/types';
import { type Piece, pieces } from '../charts/formula';
import { useI18n } from '../i18n';
import { Await, Title } from '../ui/basics';
import { NetworkMeasureMethods } from './NetworkMeasureMethods';

/** Every indicator as it describes itself, with a worked example computed by the server just now. */
export default function Methods() {
  const { t } = useI18n();
  const answer = useAnswer<Answer>('/methods');
  return (
    <>
      <div class="stack">
        <Title>{t('methods.title')}</Title>
        <p class="lead">{t('methods.lead')}</p>
        <p class="soft">{t('methods.conventions')}</p>
      </div>
      <Await answer={answer}>
        {(methods) => (
          <>
            <section class="card" aria-labelledby="example">
              <h2 id="example">{t('methods.example')}</h2>
              <Values rows={methods.example.regions} columns={methods.example.domains} values={methods.example.activity} label={t('methods.example')} />
            </section>
            {methods.methods.map((method) => (
              <section key={method.id} class="card" aria-labelledby={method.id}>
                <h2 id={method.id}>{method.id.replaceAll('-', ' ')}</h2>
                <div class="table-scroll" tabIndex={0} role="region" aria-label={method.id}>
                  <math display="block" aria-label={method.formula}>
                    {pieces(method.formula).map(draw)}
                  </math>
                </div>
                <dl class="facts small">
                  <dt>{t('methods.unit')}</dt>
                  <dd>{method.unit}</dd>
                  <dt>{t('methods.range')}</dt>
                  <dd>{method.range}</dd>
                  {method.references.length > 0 && (
                    <>
                      <dt>{t('methods.references')}</dt>
                      <dd>{method.references.join('; ')}</dd>
                    </>
                  )}
                </dl>
                {method.result && (
                  <details>
                    <summary class="small">{t('methods.result')}</summary>
                    <Values {...method.result} label={`${t('methods.result')}: ${method.id}`} />
                  </details>
                )}
              </section>
            ))}
            <NetworkMeasureMethods />
          </>
        )}
      </Await>
    </>
  );
}

function draw(piece: Piece, index: number): ComponentChildren {
  return createElement(piece.tag, { key: index }, piece.text ?? piece.parts?.map(draw));
}

function Values(props: { rows: string[]; columns: string[]; values: (number | null)[][]; label: string }) {
  const { t, f } = useI18n();
  return (
    <div class="table-scroll" tabIndex={0} role="region" aria-label={props.label}>
      <table>
        <thead>
          <tr>
            <td />
            {props.columns.map((c) => (
              <th key={c} scope="col" class="number">
                {c}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row, r) => (
            <tr key={row}>
              <th scope="row">{row}</th>
              {props.columns.map((c, i) => {
                const value = props.values[r]?.[i] ?? null;
                return (
                  <td key={c} class="number">
                    {value === null ? <span class="soft">{t('ui.unknown')}</span> : Number.isInteger(value) ? f.number(value) : f.fine(value)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
