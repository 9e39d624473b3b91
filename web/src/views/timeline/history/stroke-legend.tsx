import { textsIn } from '../../../language/texts.ts';
import { timelineTexts } from '../texts.ts';

/** Explains the strokes of the chart. */
export function StrokeLegend() {
  const texts = textsIn(timelineTexts);
  return (
    <ul class="timeline-legend" aria-label={texts.legend}>
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <g class="timeline-bar">
            <rect class="timeline-fill" x="1" y="1" width="20" height="12" />
            <path class="timeline-outline" d="M1,1H21V13H1Z" />
          </g>
        </svg>
        {texts.legendRange}
      </li>
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <g class="timeline-bar">
            <rect class="timeline-fill" x="1" y="1" width="20" height="12" />
            <path class="timeline-outline timeline-fuzzy" d="M1,1H21V13H1Z" />
          </g>
        </svg>
        {texts.legendUncertain}
      </li>
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <g class="timeline-bar">
            <rect class="timeline-fill" x="1" y="1" width="21" height="12" />
            <path class="timeline-outline" d="M22,1H1V13H22" />
          </g>
        </svg>
        {texts.legendOpen}
      </li>
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <rect class="timeline-life" x="1" y="1" width="20" height="12" />
        </svg>
        {texts.legendLife}
      </li>
      <li>
        <svg width="22" height="14" aria-hidden="true">
          <g class="timeline-unrecorded">
            <line x1="1" x2="21" y1="7" y2="7" />
          </g>
        </svg>
        {texts.legendUnrecorded}
      </li>
    </ul>
  );
}
