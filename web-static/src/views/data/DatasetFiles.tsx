import { useState } from 'preact/hooks';
import { useAnswer } from '../../api/client';
import type { Exports, ExportsFormat } from '../../api/types';
import { useI18n } from '../../i18n';
import type { MessageKey } from '../../i18n/messages';
import { Await } from '../../ui/basics';
import { isExplained, sizeInMegabytes, type ExplainedFormat } from './formats';

/** The whole dataset in every format, with what to do with each, and how to cite it. */
export function DatasetFiles() {
  const { t } = useI18n();
  const answer = useAnswer<Exports>('/exports');
  return (
    <section class="card" aria-labelledby="exports">
      <h2 id="exports">{t('exports.title')}</h2>
      <Await answer={answer}>{(files) => <FilesOf files={files} />}</Await>
    </section>
  );
}

function FilesOf(props: { files: Exports }) {
  const { t } = useI18n();
  const { files } = props;
  return (
    <>
      <p class="soft">{t('exports.lead', { version: files.version })}</p>
      <ul class="exports">
        {files.formats.map((format) => (
          <FormatRow key={format.id} format={format} />
        ))}
      </ul>
      <Citation files={files} />
    </>
  );
}

/** A format the explorer has no words for is told in the server's. */
function FormatRow(props: { format: ExportsFormat }) {
  const { t, f } = useI18n();
  const { format } = props;
  const words = (id: ExplainedFormat, kind: 'name' | 'what') => t(`exports.${kind}.${id}` as MessageKey);
  const name = isExplained(format.id) ? words(format.id, 'name') : format.id;
  const address = `/api/v1/exports/${format.id}`;
  const variant = t('exports.forexcel.long', { name });
  return (
    <li>
      <div class="stack">
        <h3>{name}</h3>
        <p>{isExplained(format.id) ? words(format.id, 'what') : format.summary}</p>
      </div>
      <p class="row">
        <a class="button" href={address} download aria-label={t('exports.downloadof', { name })}>
          {t('exports.download')}
        </a>
        {format.excel && (
          <a class="button" href={`${address}?excel=true`} download aria-label={`${t('exports.forexcel')}{f.colon} ${variant}`} title={variant}>
            {t('exports.forexcel')}
          </a>
        )}
        {format.bytes !== null && <span class="small soft figure-number">{t('exports.size', { size: f.number(sizeInMegabytes(format.bytes)) })}</span>}
      </p>
    </li>
  );
}

function Citation(props: { files: Exports }) {
  const { t, f } = useI18n();
  const [said, setSaid] = useState('');
  const { files } = props;
  const facts = { authors: f.list(files.authors), title: files.title, version: files.version, url: `${window.location.origin}/data` };
  const text = files.created === null ? t('exports.citation.undated', facts) : t('exports.citation.dated', { ...facts, date: f.date(files.created) });
  return (
    <div class="stack">
      <h3>{t('exports.cite')}</h3>
      <p class="inset">{text}</p>
      <p class="row">
        <button type="button" class="button" onClick={() => void navigator.clipboard.writeText(text).then(() => setSaid(t('exports.copied')))}>
          {t('exports.copy')}
        </button>
        <span role="status">{said}</span>
      </p>
      <p class="small soft">
        {files.licences.map((licence) => (
          <span key={licence.name}>
            {t('exports.licence')}{f.colon} {licence.address ? <a href={licence.address} rel="license noreferrer">{licence.title}</a> : licence.title}
            {'. '}
          </span>
        ))}
        {t('exports.rights')}
      </p>
    </div>
  );
}
