// An image of the API's, such as a card, in its proportions before it is there. Without `alt` where a caption says it.
import { useQuery } from '@tanstack/react-query';
import { imageAddress } from '../api/files.ts';

export function Picture({
  path,
  alt,
  width,
  height,
}: {
  path: string;
  alt: string;
  width: number;
  height: number;
}) {
  const { data } = useQuery({
    queryKey: ['image', path],
    queryFn: () => imageAddress(path),
    staleTime: Number.POSITIVE_INFINITY,
  });
  return data ? (
    <img src={data} alt={alt} width={width} height={height} loading="lazy" />
  ) : (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" />
  );
}
