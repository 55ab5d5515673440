// Text in HTML, for whoever writes some: mail, pages, feeds, the sandbox. Knows nothing else of ours.

const references: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** For element text and for attribute values in either kind of quotes. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => references[character] as string);
}

/** What {@link escapeHtml} wrote. */
export function unescapeHtml(html: string): string {
  return html.replace(/&(?:amp|lt|gt|quot|#39);/g, (reference) => characters.get(reference) as string);
}

const characters = new Map(
  Object.entries(references).map(([character, reference]) => [reference, character]),
);
