import { useAnswer } from '../../api/client';
import type { Brief as Answer } from '../../api/types';
import { useI18n } from '../../i18n';
import { useAddress } from '../../state/router';
import { Await, Link, Title } from '../../ui/basics';

/** A two-page memo to print or to take along as a document; the server makes its sentences from templates. */
export default function Brief() {
  const { t, lang } = useI18n();
  const { query } = useAddress();
  const asked = new URLSearchParams(query);
  asked.set('lang', lang);
  asked.set('base', window.location.origin);
  const answer = useAnswer<Answer>(`/brief?${asked}`);
  return (
    <Await answer={answer}>
      {(brief) => (
        <article class="brief stack" lang={brief.language}>
          <Title eyebrow={`AlpSynergy · ${brief.version}`}>{brief.title}</Title>
          <p class="soft small no-print">{t('brief.lead')}</p>
          <p class="row no-print">
            <button type="button" class="button" onClick={() => window.print()}>
              {t('brief.print')}
            </button>
            <a class="button" href={`/api/v1/brief.docx?${asked}`} download>
              {t('brief.docx')}
            </a>
            <Link class="button" to={brief.link.replace(window.location.origin, '')}>
              {t('training.open')}
            </Link>
          </p>
          {brief.sections.map((section) => (
            <Section key={section.id} section={section} />
          ))}
        </article>
      )}
    </Await>
  );
}

function Section(props: { section: Answer['sections'][number] }) {
  const { section } = props;
  if (section.sentences.length === 0 && !section.table) return null;
  return (
    <section class="stack" aria-labelledby={`brief-${section.id}`}>
      <h2 id={`brief-${section.id}`}>{section.heading}</h2>
      {section.sentences.length > 0 && (
        <ul>
          {section.sentences.map((sentence, i) => (
            <li key={i}>{sentence.text}</li>
          ))}
        </ul>
      )}
      {section.table && (
        <div class="table-scroll" tabIndex={0} role="region" aria-label={section.heading}>
          <table>
            <thead>
              <tr>
                {section.table.header.map((cell) => (
                  <th key={cell} scope="col">
                    {cell}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {section.table.rows.map((row, i) => (
                <tr key={i}>
                  {row.cells.map((cell, j) => (
                    <td key={j}>{cell}</td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}
