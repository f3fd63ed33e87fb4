import { useAnswer } from '../api/client';
import type { CallDetail } from '../api/types';
import { useI18n } from '../i18n';
import { useRegionNames, useThemeNames } from '../state/names';
import { Await, Link, Origin, ThemeChips, Title } from '../ui/basics';
import { useWindowText } from '../ui/CallList';
import type { ViewProps } from '.';

/** One call with all that is known, and what is not. */
export default function CallPage(props: ViewProps) {
  const { t, f } = useI18n();
  const answer = useAnswer<CallDetail>(`/calls/${props.names.id}`);
  const regions = useRegionNames();
  const themes = useThemeNames();
  const windowText = useWindowText();
  return (
    <Await answer={answer}>
      {(call) => {
        const rates = [call.rateSmall, call.rateMedium, call.rateLarge, call.rateResearch].map((r) => (r === null ? '?' : f.percent(r)));
        return (
          <>
            <div class="stack">
              <Title eyebrow={`${t('kind.call')} · ${call.programme}`}>{call.name}</Title>
              <ThemeChips themes={call.themes} names={themes} />
              <Origin of={call} sources={call.sources} />
            </div>
            <section class="card">
              <dl class="facts">
                <dt>{t('call.window')}</dt>
                <dd>
                  {windowText(call)} {call.windowNote && <span class="soft">({call.windowNote})</span>}
                </dd>
                <dt>{t('call.budget')}</dt>
                <dd>{call.budget === null ? t('ui.unknown') : f.money(call.budget, call.currency)}</dd>
                <dt>{t('call.rates')}</dt>
                <dd>S {rates[0]} · M {rates[1]} · L {rates[2]} · R&D {rates[3]}</dd>
                <dt>TRL</dt>
                <dd>{call.trlMin === null && call.trlMax === null ? t('ui.unknown') : `${call.trlMin ?? '?'} – ${call.trlMax ?? '?'}`}</dd>
                <dt>{t('ui.region')}</dt>
                <dd class="row">
                  {call.regions.length === 0 && t('ui.unknown')}
                  {call.regions.map((r) => (
                    <Link key={r} to={`/region/${r}`} class="chip">
                      {f.name(regions.get(r) ?? { en: r })}
                    </Link>
                  ))}
                </dd>
                {[call.siteRule, call.externalPartners, call.themesNote, call.remark].map(
                  (text) =>
                    text && (
                      <>
                        <dt>{t('ui.note')}</dt>
                        <dd>{text}</dd>
                      </>
                    ),
                )}
              </dl>
            </section>
          </>
        );
      }}
    </Await>
  );
}
