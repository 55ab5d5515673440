// The way out to a provider: the operator named the host, so it may be a private one; but a redirect could carry the key
// elsewhere, and an answer is never larger than this. Knows no provider.

/** An answer is a few thousand tokens of JSON. */
const maxBytes = 4_000_000;

export const carefulFetch: typeof fetch = async (input, init) => {
  const response = await fetch(input, { ...init, redirect: 'error' });
  if (!response.body) return response;
  let bytes = 0;
  const limited = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        bytes += chunk.byteLength;
        if (bytes > maxBytes) controller.error(new Error(`the answer is larger than ${maxBytes} bytes`));
        else controller.enqueue(chunk);
      },
    }),
  );
  return new Response(limited, response);
};
