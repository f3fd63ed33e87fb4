import { useI18n } from '../../i18n';
import type { ChainShow } from './ChainPictures';

/** What the marks of a chain's picture mean. */
export function ChainLegend(props: { show: ChainShow; returns: boolean }) {
  const { t } = useI18n();
  const returns = props.returns && (
    <Mark d="M2 3C10 14 34 14 42 3" stroke="var(--warm)" width={2.5}>
      {t('chain.legend.return')}
    </Mark>
  );
  switch (props.show) {
    case 'stages':
      return (
        <>
          <Mark d="M2 7H42" stroke="var(--accent)" width={6} soft>
            {t('chain.legend.width')}
          </Mark>
          {returns}
          <span>
            <svg width="20" height="20" aria-hidden="true">
              <circle cx="10" cy="10" r="9" fill="var(--accent)" />
            </svg>
            {t('chain.legend.dot')}
          </span>
        </>
      );
    case 'flow':
      return (
        <>
          <span>{t('flow.legend.width')}</span>
          <Mark d="M2 7H42" stroke="var(--line-strong)" width={8} soft>
            {t('flow.region')}
          </Mark>
          <Mark d="M2 7H42" stroke="var(--accent)" width={8} soft>
            {t('flow.country')}
          </Mark>
          <Mark d="M2 7H42" stroke="var(--warm)" width={8} soft>
            {t('flow.border')}
          </Mark>
          {returns}
        </>
      );
    case 'map':
      return (
        <>
          <Mark d="M2 10C14 2 30 2 42 10" stroke="var(--warm)" width={4}>
            {t('flow.legend.arc')}
          </Mark>
          <span>
            <svg width="44" height="14" aria-hidden="true">
              <rect width="22" height="14" fill="var(--accent)" fill-opacity="0.15" />
              <rect x="22" width="22" height="14" fill="var(--accent)" fill-opacity="0.55" />
            </svg>
            {t('flow.legend.shade')}
          </span>
        </>
      );
  }
}

function Mark(props: { d: string; stroke: string; width: number; soft?: boolean; children: string }) {
  return (
    <span>
      <svg width="44" height="14" aria-hidden="true">
        <path d={props.d} fill="none" stroke={props.stroke} stroke-width={props.width} opacity={props.soft ? 0.55 : 1} />
      </svg>
      {props.children}
    </span>
  );
}
