// The time until something is here. A short one says nothing.
import { useEffect, useState } from 'react';
import { useSay } from '../frame/words.tsx';
import { Progress } from './progress.tsx';

const patienceMs = 400;

export function Loading() {
  const say = useSay();
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), patienceMs);
    return () => clearTimeout(timer);
  }, []);
  return isLong ? <Progress label={say('parts.loading')} value={null} /> : null;
}
