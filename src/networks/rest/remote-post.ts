// What a network says of a post that it took, made fit to be kept, shown and followed. It must not throw: the post is out.
import { foreignText } from '../../domain/foreign-text.ts';
import type { RemotePost } from '../../domain/post-part.ts';

const maxLength = 500;

/** @param urls of them the first is taken that leads to a page; '' where none does */
export function remotePost(id: unknown, ...urls: readonly unknown[]): RemotePost {
  const [url = ''] = urls.map(pageOf).filter((page) => page !== null);
  return { id: foreignText(String(id), maxLength), url };
}

/** As a browser would write it: control and bidi characters are escaped in it. */
function pageOf(url: unknown): string | null {
  const parsed = typeof url === 'string' ? URL.parse(url) : null;
  if (parsed === null || !/^https?:$/.test(parsed.protocol) || parsed.href.length > maxLength) return null;
  return parsed.href;
}
