import { useAnswer } from '../../api/client';
import type { Annex } from '../../api/types';
import { useI18n } from '../../i18n';
import { togetherQuery } from '../../state/calls';
import { useAddress } from '../../state/router';
import { Await, Link, Title } from '../../ui/basics';

/** The draft annex of a region as a page for A4; the document is made of the same blocks. */
export default function AnnexPage() {
  const { t, f, lang } = useI18n();
  const { query } = useAddress();
  const parameters = togetherQuery(query);
  const region = query.get('region');
  const more = `${parameters ? `${parameters}&` : '?'}lang=${lang}${region ? `&region=${region}` : ''}`;
  const answer = useAnswer<Annex>(`/joint-calls/annex${more}`);
  return (
    <Await answer={answer}>
      {(annex) => (
        <article class="stack annex">
          <Title eyebrow={f.name(annex.region.name)}>{annex.title}</Title>
          <p class="row no-print">
            <button type="button" class="button" onClick={() => window.print()}>
              {t('calls.annex.print')}
            </button>
            <a class="button" href={`/api/v1/joint-calls/annex.docx${more}`} download>
              DOCX
            </a>
            <Link class="button" to={`/calls${parameters}`}>
              {t('calls.annex.back')}
            </Link>
          </p>
          {annex.sections.map((section) => (
            <section key={section.heading} class="stack">
              <h2>{section.heading}</h2>
              {section.paragraphs.map((p, i) => (
                <p key={i}>{p}</p>
              ))}
              {section.table && (
                <div class="table-scroll" tabIndex={0} role="region" aria-label={section.heading}>
                  <table>
                    <thead>
                      <tr>
                        {section.table.header.map((h) => (
                          <th key={h} scope="col">
                            {h}
                          </th>
                        ))}
                      </tr>
                    </thead>
                    <tbody>
                      {section.table.rows.map((row, i) => (
                        <tr key={i}>
                          {row.cells.map((cell, c) => (c === 0 ? <th key={c} scope="row">{cell}</th> : <td key={c}>{cell}</td>))}
                        </tr>
                      ))}
                    </tbody>
                  </table>
                </div>
              )}
            </section>
          ))}
        </article>
      )}
    </Await>
  );
}
