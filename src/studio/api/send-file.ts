// A file on its way to the server, with how much of it has gone: fetch does not tell that.
import { Problem, problemOf } from './client.ts';
import { heldToken } from './token.ts';

/** @param onSent from 0 to 1 @returns the answer's JSON @throws Problem */
export function sendFile(path: string, file: Blob, onSent: (share: number) => void): Promise<unknown> {
  const { promise, resolve, reject } = Promise.withResolvers<unknown>();
  const request = new XMLHttpRequest();
  request.open('POST', path);
  request.setRequestHeader('content-type', 'text/csv');
  const token = heldToken();
  if (token !== null) request.setRequestHeader('authorization', `Bearer ${token}`);
  request.responseType = 'json';
  request.upload.onprogress = ({ loaded, total }) => onSent(total > 0 ? loaded / total : 0);
  request.upload.onload = () => onSent(1);
  request.onerror = () => reject(new Problem({ status: 0, code: 'NETWORK', detail: '' }));
  request.onload = () => {
    const { status, statusText, response } = request;
    if (status >= 200 && status < 300) resolve(response);
    else reject(problemOf(new Response(null, { status, statusText }), response));
  };
  request.send(file);
  return promise;
}
