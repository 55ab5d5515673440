// How far something is, as a line.
import { ProgressBar } from 'react-aria-components';
import './progress.css';

/** @param value from 0 to 1; null where nobody knows */
export const Progress = ({ label, value, text }: { label: string; value: number | null; text?: string }) => (
  <ProgressBar
    className="progress"
    aria-label={label}
    isIndeterminate={value === null}
    value={(value ?? 0) * 100}
    {...(text !== undefined && { valueLabel: text })}
  >
    {({ percentage }) => (
      <svg className="progress-line" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="2" className="progress-rest" />
        <rect
          width={percentage ?? 100}
          height="2"
          className={value === null ? 'progress-busy' : 'progress-done'}
        />
      </svg>
    )}
  </ProgressBar>
);
